import type { ArchiveFigures, ArchiveQuery } from './measure-archive'
import type { ComparedFigures, ComparedQuery } from './measure-compared'
import { figure, kilobytes, tableText } from './print-table'
import { QUERY_CATEGORIES, type QueryCategory } from './queries'
import { mean, median, quantile } from './statistics'
import { TARGETS, targetRow } from './targets'
import type { BuiltArchive, Change } from './write-archive-folder'

/** Everything measured at one size. */
export type SizeFigures = {
  readonly issues: number
  /** The worker's program, compressed. */
  readonly program: number
  readonly built: { readonly buildMs: number; readonly files: number; readonly bytes: number }
  readonly change: Change
  readonly archive: ArchiveFigures
  /** Empty where no other engine was measured; an engine too slow for the size is left out. */
  readonly compared: readonly ComparedFigures[]
}

/** The sums of a list of files. */
export function sumOf({ buildMs, files }: BuiltArchive): SizeFigures['built'] {
  const bytes = [...files.values()].reduce((sum, file) => sum + file.bytes, 0)
  return { buildMs, files: files.size, bytes }
}

type Judged = { readonly recall: number | undefined; readonly precision: number | undefined }

const known = (values: readonly (number | undefined)[]) => values.filter((value) => value !== undefined)
const meanOf = (queries: readonly Judged[], key: keyof Judged) =>
  mean(known(queries.map((query) => query[key])))
/** Not rounded up: 99.96 is not 100. */
const percent = (share: number) => figure(Math.floor(share * 1000) / 10, share === 1 ? 0 : 1)
const shareOf = (queries: readonly ArchiveQuery[], key: 'countEqual' | 'orderEqual') =>
  queries.filter((query) => query[key]).length / queries.length

function categoryRow(name: string, queries: readonly ArchiveQuery[], program: number): string[] {
  const middle = (value: (query: ArchiveQuery) => number) => median(queries.map(value))
  return [
    name,
    figure(queries.length),
    figure(middle(({ hits }) => hits)),
    percent(meanOf(queries, 'recall')),
    percent(meanOf(queries, 'precision')),
    percent(shareOf(queries, 'countEqual')),
    percent(shareOf(queries, 'orderEqual')),
    kilobytes(program + middle(({ firstBytes }) => firstBytes)),
    figure(middle(({ firstRequests }) => firstRequests)),
    kilobytes(program + middle(({ totalBytes }) => totalBytes)),
    figure(middle(({ totalRequests }) => totalRequests)),
    figure(
      middle(({ totalMs }) => totalMs),
      1,
    ),
    figure(
      middle(({ warm }) => warm.firstMs),
      2,
    ),
    figure(
      quantile(
        queries.map(({ warm }) => warm.firstMs),
        0.95,
      ),
      2,
    ),
    figure(
      middle(({ warm }) => warm.totalMs),
      2,
    ),
    figure(
      quantile(
        queries.map(({ warm }) => warm.totalMs),
        0.95,
      ),
      2,
    ),
    figure(
      middle(({ warm }) => warm.scanMs),
      2,
    ),
    `${figure(
      middle(({ warm }) => warm.totalMs / warm.scanMs),
      2,
    )}×`,
  ]
}

const CATEGORY_HEAD = [
  '检索词',
  '个数',
  '命中',
  '查全%',
  '查准%',
  '总数同%',
  '次序同%',
  '首屏kB',
  '请求',
  '总数kB',
  '请求',
  '总数ms',
  '热首屏p50',
  'p95',
  '热总数p50',
  'p95',
  '扫描p50',
  '总数/扫描',
]

function categoryTable({ archive, program }: SizeFigures): string {
  const rows = QUERY_CATEGORIES.map((category) =>
    categoryRow(
      category,
      archive.queries.filter((query) => query.category === category),
      program,
    ),
  )
  return tableText(CATEGORY_HEAD, [...rows, categoryRow('全部', archive.queries, program)])
}

function engineRow({ engine, bytes, buildMs, memory, queries }: ComparedFigures): string[] {
  const times = queries.map(({ milliseconds }) => milliseconds)
  return [
    engine,
    percent(meanOf(queries, 'recall')),
    percent(meanOf(queries, 'precision')),
    kilobytes(bytes),
    figure(buildMs / 1000, 2),
    figure(memory / 1e6, 1),
    figure(median(times), 3),
    figure(quantile(times, 0.95), 3),
  ]
}

function ownRow({ archive, program, built }: SizeFigures): string[] {
  const { queries, memory } = archive
  return [
    '本引擎',
    percent(meanOf(queries, 'recall')),
    percent(meanOf(queries, 'precision')),
    kilobytes(program + median(queries.map(({ firstBytes }) => firstBytes))),
    figure(built.buildMs / 1000, 2),
    figure(memory / 1e6, 1),
    figure(median(queries.map(({ warm }) => warm.totalMs)), 3),
    figure(
      quantile(
        queries.map(({ warm }) => warm.totalMs),
        0.95,
      ),
      3,
    ),
  ]
}

function engineTable(figures: SizeFigures, names: readonly string[]): string {
  const rows = names.map((name) => {
    const measured = figures.compared.find(({ engine }) => engine === name)
    return measured === undefined ? [name, ...Array<string>(7).fill('–')] : engineRow(measured)
  })
  return tableText(
    ['引擎', '查全%', '查准%', '首个答案之前kB', '建索引s', '内存MB', '检索p50 ms', 'p95 ms'],
    [ownRow(figures), ...rows],
  )
}

function comparedCell(queries: readonly (ComparedQuery | ArchiveQuery)[], category: QueryCategory): string {
  const own = queries.filter((query) => query.category === category)
  const part = (key: keyof Judged) => {
    const share = meanOf(own, key)
    return Number.isNaN(share) ? '–' : percent(share)
  }
  return `${part('recall')} / ${part('precision')}`
}

function agreementTable({ archive, compared }: SizeFigures): string {
  const columns = [{ engine: '本引擎', queries: archive.queries }, ...compared]
  return tableText(
    ['查全% / 查准%', ...columns.map(({ engine }) => engine)],
    QUERY_CATEGORIES.map((category) => [
      category,
      ...columns.map(({ queries }) => comparedCell(queries, category)),
    ]),
  )
}

/** The targets that are measured outside a browser. `smallest` is the build time per issue of the smallest archive. */
function targetTable({ issues, program, built, archive }: SizeFigures, smallest: number): string {
  const { queries, memory } = archive
  const phrases = queries.filter(({ category }) => category === '短语')
  const perIssue = built.buildMs / issues
  return tableText(
    ['目标', '测得', '要求', ''],
    [
      targetRow(TARGETS.recall, meanOf(queries, 'recall') * 100, issues),
      targetRow(TARGETS.precision, meanOf(queries, 'precision') * 100, issues),
      targetRow(TARGETS.counts, shareOf(queries, 'countEqual') * 100, issues),
      targetRow(
        TARGETS.firstBytes,
        (program + median(phrases.map(({ firstBytes }) => firstBytes))) / 1000,
        issues,
      ),
      targetRow(TARGETS.memory, memory / 1e6, issues),
      targetRow(TARGETS.build, perIssue / 1000, issues),
      targetRow(TARGETS.linear, perIssue / smallest, issues),
    ],
  )
}

/** All tables of one size. */
export function sizeReport(
  figures: SizeFigures,
  context: { readonly engines: readonly string[]; readonly smallest: number },
): string {
  const { issues, program, built, change } = figures
  return [
    `══ ${figure(issues)} 期`,
    '',
    categoryTable(figures),
    '',
    `首屏、总数的 kB 为 brotli，冷，含程序 ${kilobytes(program)} kB；命中、kB、请求、ms 为中位数；热的时间在 Node 里测得，与逐字扫描交替进行。`,
    `库在磁盘上有 ${figure(built.files)} 个文件，${figure(built.bytes / 1e6, 1)} MB；建索引每期 ${figure(built.buildMs / issues, 0)} ms。`,
    `再加一期：新文件 ${figure(change.added)} 个，改动 ${figure(change.changed)} 个（共 ${kilobytes(change.bytes)} kB，未压缩），作废 ${figure(change.removed)} 个，不变 ${figure(change.kept)} 个。`,
    '',
    engineTable(figures, context.engines),
    '',
    '各引擎“首个答案之前”：程序加索引（逐字扫描为全文），不含正文；本引擎含正文摘句，为各类检索词的中位数。',
    '',
    agreementTable(figures),
    '',
    targetTable(figures, context.smallest),
    '',
  ].join('\n')
}
