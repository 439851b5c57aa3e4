import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { chineseCommand } from '../chinese-command'
import { ensureBuilt } from '../ensure-built.mjs'
import { findChromium } from '../find-chromium.mjs'
import { firstTaps } from './page/first-taps'
import { type Loading, measureLoad } from './page/measure-load'
import { type PageKind, pageKinds, USUAL_QUERY } from './page/page-kinds'
import { PAGE_LIMITS } from './page/page-limits'
import { measuredIssue } from './page/plain-article'
import { plainPages } from './page/plain-page'
import { type SiteServer, serveSite } from './page/serve-site'
import { type MeasuredPage, siteTable } from './site-table'
import { lostAnswers, measureTaps, tapTable } from './tap-table'

type Options = {
  readonly runs: number
  readonly query: string
  readonly page?: string
  readonly only?: string
}

/** A kind of page, and where the plain page of its words is. */
type PagePair = PageKind & { readonly plain: string }

const SITE = 'out'

/** Writes the plain pages: of articles from the records, of the others from what was built. */
async function writePlainPages(browser: Browser, pages: readonly PagePair[], folder: string): Promise<void> {
  const { long, short } = measuredIssue()
  const articles = new Map([long, short].map(({ address, plainHtml }) => [address, plainHtml]))
  const others = await plainPages(
    browser,
    SITE,
    pages.map(({ address }) => address),
  )
  for (const { address, plain } of pages) {
    mkdirSync(join(folder, plain), { recursive: true })
    const html = articles.get(address) ?? others.get(address)
    if (html === undefined) throw new Error(`${address} 没有对照的网页`)
    writeFileSync(join(folder, plain, 'index.html'), html)
  }
}

/** Opens a page and its plain page, one right after the other; which comes first changes from round to round. */
async function measurePair(
  browser: Browser,
  server: SiteServer,
  { address, plain }: PagePair,
  round: number,
): Promise<{ readonly ours: Loading; readonly plain: Loading }> {
  const load = (path: string) => measureLoad(browser, server, path)
  if (round % 2 === 0) {
    const ours = await load(address)
    return { ours, plain: await load(plain) }
  }
  const first = await load(plain)
  return { ours: await load(address), plain: first }
}

async function measurePages(
  browser: Browser,
  server: SiteServer,
  pages: readonly PagePair[],
  runs: number,
): Promise<readonly MeasuredPage[]> {
  for (const { address, plain } of pages) {
    await measureLoad(browser, server, address, false)
    server.prepare([plain])
  }
  const rounds: (readonly Awaited<ReturnType<typeof measurePair>>[])[] = []
  // Page after page, then all again: what else the machine does falls on all alike.
  for (let round = 1; round <= runs; round += 1) {
    process.stderr.write(`第 ${round} 遍，共 ${runs} 遍……\n`)
    const pairs: Awaited<ReturnType<typeof measurePair>>[] = []
    for (const page of pages) pairs.push(await measurePair(browser, server, page, round))
    rounds.push(pairs)
  }
  return pages.map(({ name, isLimited }, i) => ({
    name,
    isLimited,
    ours: rounds.flatMap((pairs) => pairs[i]?.ours ?? []),
    plain: rounds.flatMap((pairs) => pairs[i]?.plain ?? []),
  }))
}

function notes(pages: readonly MeasuredPage[], runs: number): string {
  const { requests, total, script, lcpRatio, tbt, cls, heap } = PAGE_LIMITS
  const protocols = new Set(pages.flatMap(({ ours }) => ours.map(({ protocol }) => protocol)))
  return [
    '',
    `手机档：390×844，CPU 慢 4 倍，下行 1.6 Mbit/s，往返 150 ms；第一次来，什么也没有存下，离线程序不运行。每页 ${runs} 遍取中位数。`,
    `服务器在本机，${[...protocols].join('、').toUpperCase()}，Brotli 压缩；字节不计响应头，1 KiB 是 1024 字节。`,
    '“/”后面是同样文字的纯网页（无样式无程序；两篇文章由记录生成，其余由生成好的网页取其文字），与我们的一前一后打开。',
    'LCP× 是每遍两者之比的中位数。请求、字节算到网络静下（载入后 500 ms 没有请求）；之后没有人碰它而取的，在最后一列。内存是最后回收后的 JavaScript 堆。',
    `✗ 超过上限（前四种网页）：≤ ${requests} 个请求、${total} KiB、其中程序 ${script} KiB，LCP ≤ ${lcpRatio} 倍，TBT ≤ ${tbt} ms，CLS ${cls}，内存 ≤ ${heap} MB。`,
  ].join('\n')
}

async function run({ runs, query, page, only }: Options): Promise<void> {
  const executablePath = await findChromium()
  if (executablePath === null) throw new Error('没有 Chromium：请安装 chromium，或用 CHROMIUM=路径 指明。')
  if (!ensureBuilt()) throw new Error('网站没有生成成功')
  const folder = mkdtempSync(join(tmpdir(), 'plain-'))
  const server = await serveSite([SITE, folder])
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    if (only !== '点按') {
      const pages = pageKinds(query)
        .map((kind, i): PagePair => ({ ...kind, plain: `/plain/${i}/` }))
        .filter(({ name }) => page === undefined || name.includes(page))
      await writePlainPages(browser, pages, folder)
      const measured = await measurePages(browser, server, pages, runs)
      console.log(siteTable(measured))
      console.log(notes(measured, runs))
    }
    if (only !== '载入') {
      const controls = firstTaps(measuredIssue().long.address).filter(
        (control) => page === undefined || `${control.page} · ${control.name}`.includes(page),
      )
      const tapped = await measureTaps(browser, server.origin, controls, runs)
      console.log(`\n${tapTable(tapped)}`)
      if (lostAnswers(tapped) > 0) process.exitCode = 1
    }
  } finally {
    await browser.close()
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

await chineseCommand(
  'bench:site',
  '在浏览器里用手机档打开每一种网页和同样文字的纯网页，看要多少请求和字节，多久显示出来',
)
  .option('--runs <次数>', '每页测几遍（默认 3）', (text) => Math.max(1, Number.parseInt(text, 10) || 1), 3)
  .option('--query <词>', `搜索页上搜什么（默认 ${USUAL_QUERY}）`, USUAL_QUERY)
  .option('--page <名>', '只测名字里有这几个字的网页、控件')
  .option('--only <部分>', '只测“载入”或“点按”')
  .action(run)
  .parseAsync()
