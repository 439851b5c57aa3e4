import type { Loading } from './page/measure-load'
import { isBeyond, type PageLimits } from './page/page-limits'
import { FILE_KINDS, weighAnswers } from './page/weigh-answers'
import { figure, tableText } from './print-table'
import { median } from './statistics'

/** A kind of page and its loadings, each beside that of the plain page of the same words in the same round. */
export type MeasuredPage = {
  readonly name: string
  /** Whether the limits are for it. */
  readonly isLimited: boolean
  readonly ours: readonly Loading[]
  readonly plain: readonly Loading[]
}

const VITALS = ['FCP ms', 'LCP ms', 'LCP×', 'TBT ms', 'CLS', '内存 MB']
const HEAD = ['网页', '请求', ...FILE_KINDS, '共 KiB', ...VITALS, '此后空闲时预取 KiB']

const kibibytes = (bytes: number) => (bytes === 0 ? '–' : figure(bytes / 1024, 1))
const sum = (answers: Loading['before']) => answers.reduce((all, { bytes }) => all + bytes, 0)

/** The medians of several loadings of a page. */
function medians(loadings: readonly Loading[]) {
  const of = (read: (loading: Loading) => number) => median(loadings.map(read))
  return {
    requests: of(({ before }) => before.length),
    kinds: FILE_KINDS.map((kind) => of(({ before }) => weighAnswers(before)[kind])),
    script: of(({ before }) => weighAnswers(before).js / 1024),
    total: of(({ before }) => sum(before) / 1024),
    later: of(({ after }) => sum(after)),
    fcp: of(({ vitals }) => vitals.fcp),
    lcp: of(({ vitals }) => vitals.lcp),
    tbt: of(({ vitals }) => vitals.tbt),
    cls: of(({ vitals }) => vitals.cls),
    heap: of(({ heap }) => heap / 1e6),
  }
}

/** The two loadings of a round met the same noise: the median of the rounds' ratios, not the ratio of the medians. */
function lcpRatio({ ours, plain }: MeasuredPage): number {
  return median(ours.map(({ vitals }, round) => vitals.lcp / (plain[round]?.vitals.lcp ?? Number.NaN)))
}

function row(page: MeasuredPage): readonly string[] {
  const own = medians(page.ours)
  const base = medians(page.plain)
  const marked = (name: keyof PageLimits, value: number, text: string) =>
    page.isLimited && isBeyond(name, value) ? `✗${text}` : text
  const ratio = lcpRatio(page)
  return [
    page.name,
    marked('requests', own.requests, figure(own.requests)),
    ...own.kinds.map((bytes, i) =>
      FILE_KINDS[i] === 'js' ? marked('script', own.script, kibibytes(bytes)) : kibibytes(bytes),
    ),
    marked('total', own.total, `${figure(own.total, 1)} / ${figure(base.total, 1)}`),
    `${figure(own.fcp)} / ${figure(base.fcp)}`,
    `${figure(own.lcp)} / ${figure(base.lcp)}`,
    marked('lcpRatio', ratio, figure(ratio, 2)),
    marked('tbt', own.tbt, `${figure(own.tbt)} / ${figure(base.tbt)}`),
    marked('cls', own.cls, figure(own.cls, 3)),
    marked('heap', own.heap, `${figure(own.heap, 2)} / ${figure(base.heap, 2)}`),
    kibibytes(own.later),
  ]
}

/** The table of all kinds of page, ours / plain; ✗ stands before a figure that is beyond its limit. */
export function siteTable(pages: readonly MeasuredPage[]): string {
  return tableText(HEAD, pages.map(row))
}
