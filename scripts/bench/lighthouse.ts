import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { chineseCommand } from '../chinese-command'
import { ensureBuilt } from '../ensure-built.mjs'
import { findChromium } from '../find-chromium.mjs'
import { serve } from '../serve.mjs'
import { figure, tableText } from './print-table'
import { median } from './statistics'

// Fetched by npx when it is asked for: it is the newest line for Node 20, and too large to be installed with every copy.
const LIGHTHOUSE = 'lighthouse@12.8.2'

const CHROMIUM_FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

const PAGES = {
  封面: '/',
  本期目录: '/issues/2022-01/',
  最长一篇: '/issues/2022-01/07/',
  短篇: '/issues/2022-01/04/',
  搜索: '/search/',
} as const

/** What is read of a report: four scores from 0 to 1, and the times in milliseconds. */
const reportSchema = z.object({
  categories: z.object({
    performance: z.object({ score: z.number() }),
    accessibility: z.object({ score: z.number() }),
    'best-practices': z.object({ score: z.number() }),
    seo: z.object({ score: z.number() }),
  }),
  audits: z.object({
    'first-contentful-paint': z.object({ numericValue: z.number() }),
    'largest-contentful-paint': z.object({ numericValue: z.number() }),
    'total-blocking-time': z.object({ numericValue: z.number() }),
    'cumulative-layout-shift': z.object({ numericValue: z.number() }),
  }),
})
type Report = z.infer<typeof reportSchema>

/** Runs beside this process, which serves the pages meanwhile: waiting for it by `spawnSync` would wait for ever. */
async function measure(address: string, chromium: string, folder: string): Promise<Report> {
  const path = join(folder, 'report.json')
  rmSync(path, { force: true })
  const args = ['--yes', LIGHTHOUSE, address, '--quiet', '--output=json', `--output-path=${path}`]
  const measuring = spawn('npx', [...args, `--chrome-flags=${CHROMIUM_FLAGS}`], {
    env: { ...process.env, CHROME_PATH: chromium },
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: process.platform === 'win32',
  })
  let said = ''
  measuring.stderr?.on('data', (part: Buffer) => {
    said += part.toString()
  })
  const [status] = await once(measuring, 'close')
  if (status !== 0) throw new Error(`Lighthouse 没有测成：${said}`)
  return reportSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
}

function rowOf(name: string, reports: readonly Report[]): readonly string[] {
  const of = (read: (report: Report) => number) => median(reports.map(read))
  const score = (category: keyof Report['categories']) =>
    figure(100 * of(({ categories }) => categories[category].score))
  const time = (audit: keyof Report['audits']) => figure(of(({ audits }) => audits[audit].numericValue))
  return [
    name,
    ...(['performance', 'accessibility', 'best-practices', 'seo'] as const).map(score),
    time('first-contentful-paint'),
    time('largest-contentful-paint'),
    time('total-blocking-time'),
    figure(
      of(({ audits }) => audits['cumulative-layout-shift'].numericValue),
      3,
    ),
  ]
}

const { runs } = chineseCommand(
  'bench:lighthouse',
  '用 Lighthouse 的手机档给各种网页打分，每页测几次，取中位数',
)
  .option('--runs <次数>', '每页测几次', (text) => Math.max(1, Number.parseInt(text, 10) || 1), 5)
  .parse()
  .opts<{ runs: number }>()

const chromium = await findChromium({ isWhole: true })
if (chromium === null) throw new Error('没有 Chromium：请安装 chromium，或用 CHROMIUM=路径 指明。')
if (!ensureBuilt()) process.exit(1)
const server = await serve(0, '127.0.0.1')
const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'))
try {
  const reports = new Map<string, Report[]>(Object.keys(PAGES).map((name) => [name, []]))
  // Page after page, then all again: what else the machine does falls on all alike.
  for (let run = 0; run < runs; run += 1)
    for (const [name, path] of Object.entries(PAGES))
      reports.get(name)?.push(await measure(`http://127.0.0.1:${server.port}${path}`, chromium, folder))
  console.log(
    tableText(
      ['网页', '性能', '无障碍', '最佳做法', 'SEO', 'FCP 毫秒', 'LCP 毫秒', 'TBT 毫秒', 'CLS'],
      [...reports].map(([name, each]) => rowOf(name, each)),
    ),
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
  await server.close()
}
