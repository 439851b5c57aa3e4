import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { chineseCommand } from '../chinese-command'
import { ensureBuilt } from '../ensure-built.mjs'
import { findChromium } from '../find-chromium.mjs'
import { type Loading, measureLoad } from './page/measure-load'
import { measuredIssue } from './page/plain-article'
import { serveSite } from './page/serve-site'
import { FILE_KINDS, weighAnswers } from './page/weigh-answers'
import { figure, kilobytes, tableText } from './print-table'
import { median } from './statistics'

type Options = { readonly runs: number; readonly query: string; readonly page?: string }

const BASELINE = '只有文字的长篇'

/** Each kind of page by its name, the one that all are compared with first. */
function pagesOf(query: string): ReadonlyMap<string, string> {
  const { address, long, short } = measuredIssue()
  return new Map([
    [BASELINE, '/plain/'],
    ['封面', '/'],
    ['本期目录', address],
    ['长篇', long.address],
    ['短篇', short.address],
    ['搜索（带词）', `/search/?q=${encodeURIComponent(query)}`],
    ['核对引文', '/quotes/'],
    ['我的标记', '/notebook/'],
    ['往期总目', '/archive/'],
    ['帮助', '/help/'],
    ['印刷版', `${address}print/`],
    ['勘误', `${address}corrections/`],
  ])
}

/** The medians of several loadings of a page. */
function medians(loadings: readonly Loading[]) {
  const of = (read: (loading: Loading) => number) => median(loadings.map(read))
  const weights = loadings.map(({ answers }) => weighAnswers(answers))
  return {
    requests: of(({ answers }) => answers.length),
    weights: FILE_KINDS.map((kind) => median(weights.map((weight) => weight[kind]))),
    total: of(({ answers }) => answers.reduce((sum, { bytes }) => sum + bytes, 0)),
    fcp: of(({ vitals }) => vitals.fcp),
    lcp: of(({ vitals }) => vitals.lcp),
    tbt: of(({ vitals }) => vitals.tbt),
    cls: of(({ vitals }) => vitals.cls),
  }
}

function row(name: string, loadings: readonly Loading[], baseline: readonly Loading[]): readonly string[] {
  const { requests, weights, total, fcp, lcp, tbt, cls } = medians(loadings)
  const base = medians(baseline)
  return [
    name,
    figure(requests),
    ...weights.map((bytes) => (bytes === 0 ? '–' : kilobytes(bytes))),
    kilobytes(total),
    figure(fcp),
    figure(lcp),
    figure(tbt),
    figure(cls, 3),
    figure(total / base.total, 2),
    figure(fcp / base.fcp, 2),
    figure(lcp / base.lcp, 2),
  ]
}

async function run({ runs, query, page }: Options): Promise<void> {
  const executablePath = await findChromium()
  if (executablePath === null) throw new Error('没有 Chromium：请安装 chromium，或用 CHROMIUM=路径 指明。')
  if (!ensureBuilt()) throw new Error('网站没有生成成功')
  const plain = mkdtempSync(join(tmpdir(), 'plain-'))
  mkdirSync(join(plain, 'plain'))
  writeFileSync(join(plain, 'plain', 'index.html'), measuredIssue().long.plainHtml)
  const server = await serveSite(['out', plain])
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const pages = [...pagesOf(query)].filter(
      ([name]) => name === BASELINE || page === undefined || name.includes(page),
    )
    const loadings = new Map<string, Loading[]>(pages.map(([name]) => [name, []]))
    for (const [, path] of pages) await measureLoad(browser, server, path, false)
    // Page after page, then all again: what else the machine does falls on all alike.
    for (let time = 1; time <= runs; time += 1) {
      process.stderr.write(`第 ${time} 遍，共 ${runs} 遍……\n`)
      for (const [name, path] of pages) loadings.get(name)?.push(await measureLoad(browser, server, path))
    }
    const baseline = loadings.get(BASELINE) ?? []
    const vitals = ['FCP 毫秒', 'LCP 毫秒', 'TBT 毫秒', 'CLS']
    const head = ['网页', '请求', ...FILE_KINDS, '共 kB', ...vitals, '字节比', 'FCP 比', 'LCP 比']
    console.log(
      tableText(
        head,
        [...loadings].map(([name, each]) => row(name, each, baseline)),
      ),
    )
    console.log(
      `\n手机档：390×844，CPU 慢 4 倍，下行 1.6 Mbit/s，往返 150 ms；第一次来，什么也没有存下。每页 ${runs} 次取中位数；kB 按 brotli 压缩后计。“比”是与第一行相比。`,
    )
  } finally {
    await browser.close()
    await server.close()
    rmSync(plain, { recursive: true, force: true })
  }
}

await chineseCommand('bench:site', '在浏览器里用手机档打开每一种网页，看它要多少请求和字节，多久显示出来')
  .option('--runs <次数>', '每页测几次（默认 3）', (text) => Math.max(1, Number.parseInt(text, 10) || 1), 3)
  .option('--query <词>', '搜索页上搜什么（默认 人才培养）', '人才培养')
  .option('--page <名>', '只测名字里有这几个字的网页')
  .action(run)
  .parseAsync()
