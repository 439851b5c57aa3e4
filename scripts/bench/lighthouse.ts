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
import { measuredIssue } from './page/plain-article'
import { figure, tableText } from './print-table'
import { median } from './statistics'

// Fetched by npx when it is asked for: it is the newest line for Node 20, and too large to be installed with every copy.
const LIGHTHOUSE = 'lighthouse@12.8.2'

const CHROMIUM_FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

const { address, long, short } = measuredIssue()
const PAGES = {
  封面: '/',
  本期目录: address,
  长篇: long.address,
  短篇: short.address,
  搜索: '/search/',
} as const

/** The least score of each category, of 100. */
const CATEGORIES = { performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 } as const
type Category = keyof typeof CATEGORIES

/** Audits whose figures are shown. */
const FIGURES = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
] as const
type Figure = (typeof FIGURES)[number]

const categorySchema = z.object({
  score: z.number(),
  auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
})

/** What is read of a report: four scores from 0 to 1 and what they are made of, each audit's own, and the times in milliseconds. */
const reportSchema = z.object({
  categories: z.object({
    performance: categorySchema,
    accessibility: categorySchema,
    'best-practices': categorySchema,
    seo: categorySchema,
  }),
  audits: z.record(
    z.string(),
    z.object({ score: z.number().nullable(), title: z.string(), numericValue: z.number().optional() }),
  ),
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

const categories = Object.keys(CATEGORIES) as Category[]
const scoreOf = (reports: readonly Report[], category: Category) =>
  100 * median(reports.map((report) => report.categories[category].score))

function rowOf(name: string, reports: readonly Report[]): readonly string[] {
  const time = (audit: Figure) =>
    median(reports.map(({ audits }) => audits[audit]?.numericValue ?? Number.NaN))
  return [
    name,
    ...categories.map((category) => {
      const score = scoreOf(reports, category)
      return `${Math.round(score) < CATEGORIES[category] ? '✗' : ''}${figure(score)}`
    }),
    ...FIGURES.map((audit) => figure(time(audit), audit === 'cumulative-layout-shift' ? 3 : 0)),
  ]
}

/** Audits that take points from a category whose score is too low, in how many of the runs, with what Lighthouse says of them. */
function failingOf(name: string, reports: readonly Report[]): readonly string[] {
  return categories
    .filter((category) => Math.round(scoreOf(reports, category)) < CATEGORIES[category])
    .map((category) => {
      const failed = new Map<string, number>()
      for (const { categories: scored, audits } of reports)
        for (const { id, weight } of scored[category].auditRefs) {
          const audit = audits[id]
          if (audit === undefined || weight === 0 || audit.score === null || audit.score >= 0.9) continue
          const said = `${id}（${audit.title}）`
          failed.set(said, (failed.get(said) ?? 0) + 1)
        }
      const listed = [...failed].map(([said, times]) => `${said} ${times}/${reports.length}`)
      return `${name} · ${category}：${listed.length === 0 ? '没有单独不合格的项' : listed.join('、')}`
    })
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
  console.log(`\n手机档，${LIGHTHOUSE}，每页 ${runs} 次取中位数；✗ 不到要求：性能 ≥ 99，其余 100。`)
  for (const [name, each] of reports) for (const line of failingOf(name, each)) console.log(line)
} finally {
  rmSync(folder, { recursive: true, force: true })
  await server.close()
}
