import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { readLibrary } from '@/lib/content/library.disk'
import { plainQuestion } from '@/lib/search/question'
import { chineseCommand } from '../chinese-command'
import { ensureBuilt } from '../ensure-built.mjs'
import { findChromium } from '../find-chromium.mjs'
import { ask, openArchive } from './engines/archive'
import { generateArchive, issueGenerator } from './generate-archive'
import {
  type ColdSearch,
  measurePage,
  medianOf,
  type PageFigures,
  type PageQueries,
  type Painted,
} from './page/measure-page'
import { measuredIssue } from './page/plain-article'
import { type SiteServer, serveSite } from './page/serve-site'
import { figure, kilobytes, tableText } from './print-table'
import { makeQueries } from './queries'
import { sizesOption } from './sizes-option'
import { quantile } from './statistics'
import { TARGETS, targetRow } from './targets'
import { writeArchiveFolder } from './write-archive-folder'

type Options = {
  readonly issues: readonly number[]
  readonly seed: number
  readonly site: string | undefined
  readonly json: boolean
}

/** Results that the page asks for at first; more than are seen on a phone. */
const PAGE = 50
const COLD = 5
const TYPED = 6
const MIXED = 20

const note = (message: string) => process.stderr.write(`${message}\n`)

function pageQueries(issues: number, seed: number): PageQueries {
  const issueOf = issueGenerator(readLibrary(), { seed })
  const made = makeQueries({ issueOf, issues, pageBreaks: ['——'] }, MIXED, seed + 1)
  const of = (...categories: readonly string[]) =>
    made.filter(({ category }) => categories.includes(category)).map(({ query }) => query)
  const phrases = of('短语')
  const mixed = of('一字', '两字', '四字', '短语', '整句')
  return {
    cold: phrases.slice(0, COLD),
    typed: phrases.slice(COLD, COLD + TYPED),
    mixed: mixed.filter((_, i) => i % Math.floor(mixed.length / MIXED) === 0).slice(0, MIXED),
    article: measuredIssue().short.address,
  }
}

/** Has the server compress what the queries need, so that no compressing is measured. */
async function prepareServer(server: SiteServer, folder: string, queries: PageQueries): Promise<void> {
  const archive = openArchive(folder)
  const prefixes = queries.typed.flatMap((phrase) =>
    [...phrase].map((_, i, all) => all.slice(0, i + 1).join('')),
  )
  for (const query of [...queries.cold, ...prefixes, ...queries.mixed])
    await ask(archive, plainQuestion(query), PAGE)
  server.prepare(archive.requested)
}

async function measureSize(
  browser: Browser,
  issues: number,
  site: string,
  seed: number,
): Promise<PageFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'search-archive-'))
  const server = await serveSite([folder, site])
  try {
    note(`${issues} 期：生成并建索引……`)
    writeArchiveFolder(generateArchive(readLibrary(), { issues, seed }), folder)
    const queries = pageQueries(issues, seed)
    await prepareServer(server, folder, queries)
    note(`${issues} 期：在浏览器里测量……`)
    return await measurePage(browser, server, queries)
  } finally {
    await server.close()
    rmSync(folder, { recursive: true })
  }
}

function keyRow(name: string, keys: readonly Painted[]): string[] {
  const at = (share: number, part: keyof Painted) =>
    quantile(
      keys.map((key) => key[part]),
      share,
    )
  return [
    name,
    figure(at(0.5, 'milliseconds')),
    figure(at(0.95, 'milliseconds')),
    figure(at(0.5, 'slowed')),
    figure(at(0.95, 'slowed')),
    figure(keys.length),
  ]
}

function coldTable(how: string, searches: readonly ColdSearch[]): string {
  return tableText(
    [how, '首屏ms', '后台也慢4倍ms', '总数ms', 'kB', '请求'],
    searches.map(({ query, milliseconds, slowed, totalMs, bytes, requests }) => [
      query,
      figure(milliseconds),
      figure(slowed),
      figure(totalMs),
      kilobytes(bytes),
      figure(requests),
    ]),
  )
}

function report(issues: number, figures: PageFigures): string {
  const { cold, opened, panel, newKeys, sameKeys, longest, heap } = figures
  const keys = (list: readonly Painted[], share: number) =>
    quantile(
      list.map(({ slowed }) => slowed),
      share,
    )
  const named = <T extends { readonly name: string }>(target: T, suffix: string) => ({
    ...target,
    name: target.name + suffix,
  })
  return [
    `══ ${figure(issues)} 期`,
    '',
    coldTable('冷：搜索页静下后填入', cold),
    '',
    coldTable('冷：带着词打开搜索页，从点链接算起', opened),
    '',
    coldTable('冷：文章静下 3 秒后在页首填入', panel),
    '',
    tableText(
      ['热：逐字输入', 'p50 ms', 'p95 ms', '后台也慢4倍p50', 'p95', '次数'],
      [keyRow('新词', newKeys), keyRow('同一词再输', sameKeys)],
    ),
    '',
    tableText(
      ['目标', '测得', '要求', ''],
      [
        ...(
          [
            ['，搜索页静下后填入', cold],
            ['，带着词打开搜索页', opened],
            ['，文章页首', panel],
          ] as const
        ).map(([suffix, searches]) =>
          targetRow(
            named(TARGETS.firstPaint, suffix),
            medianOf(searches, ({ slowed }) => slowed) / 1000,
            issues,
          ),
        ),
        targetRow(named(TARGETS.keyMedian, '，同一词再输'), keys(sameKeys, 0.5), issues),
        targetRow(named(TARGETS.keySlow, '，同一词再输'), keys(sameKeys, 0.95), issues),
        targetRow(named(TARGETS.keyMedian, '，新词'), keys(newKeys, 0.5), issues),
        targetRow(named(TARGETS.keySlow, '，新词'), keys(newKeys, 0.95), issues),
        targetRow(TARGETS.longTask, longest, issues),
        targetRow(named(TARGETS.memory, '（浏览器）'), heap / 1e6, issues),
        targetRow(
          named(TARGETS.firstBytes, '（浏览器）'),
          medianOf(cold, ({ bytes }) => bytes) / 1000,
          issues,
        ),
      ],
    ),
    '',
    '手机档：390×844，CPU 慢 4 倍，下行 1.6 Mbit/s，上行 0.75，往返 150 ms。Chromium 只能放慢页面、不能放慢后台程序（worker），',
    '所以“后台也慢 4 倍”一列按后台程序实际计算的时间另加 3 倍；目标按这一列判断。最长任务 0 表示没有超过 50 ms 的。',
    '',
  ].join('\n')
}

async function run({ issues: sizes, seed, site, json }: Options): Promise<void> {
  if (site === undefined && !ensureBuilt()) throw new Error('网站没有生成成功')
  const folder = site ?? 'out'
  if (!existsSync(join(folder, 'search', 'index.html'))) throw new Error(`${folder} 里没有生成好的网站`)
  const executablePath = await findChromium()
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] })
  try {
    const measured: ({ issues: number } & PageFigures)[] = []
    for (const issues of sizes) {
      const figures = await measureSize(browser, issues, folder, seed)
      measured.push({ issues, ...figures })
      if (!json) process.stdout.write(`${report(issues, figures)}\n`)
    }
    if (json) process.stdout.write(`${JSON.stringify(measured)}\n`)
  } finally {
    await browser.close()
  }
}

await chineseCommand('bench:search:page', '在浏览器里测量搜索页：手机档，各种大小的库')
  .option('--issues <sizes>', '库的期数，逗号分开（默认 1,100,500）', sizesOption, [1, 100, 500])
  .option('--seed <number>', '随机种子（默认 1）', Number, 1)
  .option('--site <folder>', '生成好的网站（默认 out，有变化时先生成）')
  .option('--json', '打印 JSON', false)
  .action(run)
  .parseAsync()
