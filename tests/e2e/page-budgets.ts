import type { FileKind } from '@/scripts/bench/page/weigh-answers'

/**
 * What a kind of page may fetch until it is at rest, in KiB by kind of file as Brotli made them, and in how many requests; and, 预取, how many
 * KiB it may then fetch ahead while nobody touches it.
 */
export type PageBudget = Readonly<Record<FileKind, number>> & {
  readonly requests: number
  readonly 预取: number
}

/** A page may be so much heavier than its budget, in KiB by kind of file and fetched ahead: hashes and the release change a page by some bytes. */
export const SLACK = 1

/**
 * The budgets 预算, one line a page: what it weighed when the line was written. They hold for the journal as it is in this repository.
 *
 * A page that outgrows its line fails `keep-pages-light.spec.ts`, which names what grew. First ask whether the reader gets something
 * for it; then `UPDATE_BUDGETS=1 npx playwright test keep-pages-light` writes all lines anew, lighter ones too: read the difference, and say
 * in the commit what the bytes are for. A page that became lighter gets its line anew as well, else the gain is lost unseen.
 * The limits of scripts/bench/page/page-limits stand above the first four lines and are not changed here.
 */
export const PAGE_BUDGETS: Readonly<Record<string, PageBudget>> = {
  // biome-ignore-start format: a line a page, for UPDATE_BUDGETS
  封面: { html: 11.7, css: 0, js: 10.5, 数据: 0, 图片: 0, requests: 2, 预取: 143.1 },
  本期目录: { html: 11.9, css: 0, js: 10.5, 数据: 0, 图片: 0, requests: 2, 预取: 144.6 },
  长篇: { html: 46.1, css: 0, js: 10.5, 数据: 0, 图片: 0, requests: 2, 预取: 167.3 },
  短篇: { html: 14.2, css: 0, js: 10.5, 数据: 0, 图片: 0, requests: 2, 预取: 167.3 },
  搜索: { html: 4.3, css: 16.6, js: 81.6, 数据: 56.6, 图片: 0, requests: 10, 预取: 2.2 },
  搜索有词: { html: 4.3, css: 16.6, js: 81.6, 数据: 57.2, 图片: 0, requests: 12, 预取: 2.2 },
  引文核对: { html: 4.2, css: 16.6, js: 49.2, 数据: 0, 图片: 0, requests: 8, 预取: 100.4 },
  我的标记: { html: 4, css: 16.6, js: 38.9, 数据: 0, 图片: 0, requests: 7, 预取: 103.1 },
  往期总目: { html: 10.4, css: 0, js: 10.5, 数据: 0, 图片: 0, requests: 2, 预取: 144.6 },
  帮助: { html: 12.1, css: 0, js: 10.5, 数据: 0, 图片: 178.6, requests: 5, 预取: 143.1 },
  印刷版: { html: 64.4, css: 19.4, js: 10.5, 数据: 0, 图片: 0, requests: 5, 预取: 126.5 },
  勘误: { html: 11.4, css: 0, js: 10.5, 数据: 0, 图片: 0, requests: 2, 预取: 143.1 },
  // biome-ignore-end format: -
}
