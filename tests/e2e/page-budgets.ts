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
  封面: { html: 11.7, css: 0, js: 11.2, 数据: 0, 图片: 0, requests: 2, 预取: 140.9 },
  本期目录: { html: 11.9, css: 0, js: 11.2, 数据: 0, 图片: 0, requests: 2, 预取: 142.4 },
  长篇: { html: 46.1, css: 0, js: 11.2, 数据: 0, 图片: 0, requests: 2, 预取: 172.6 },
  短篇: { html: 14.2, css: 0, js: 11.2, 数据: 0, 图片: 0, requests: 2, 预取: 172.6 },
  搜索: { html: 4.2, css: 16.6, js: 11.2, 数据: 0, 图片: 0, requests: 3, 预取: 128.1 },
  搜索有词: { html: 4.2, css: 16.6, js: 80.2, 数据: 57.2, 图片: 0, requests: 26, 预取: 2.4 },
  引文核对: { html: 4.1, css: 16.6, js: 35.9, 数据: 0, 图片: 0, requests: 18, 预取: 113.8 },
  我的标记: { html: 4, css: 16.6, js: 36.7, 数据: 0, 图片: 0, requests: 16, 预取: 108.1 },
  往期总目: { html: 10.4, css: 0, js: 11.2, 数据: 0, 图片: 0, requests: 2, 预取: 142.4 },
  帮助: { html: 12.1, css: 0, js: 11.2, 数据: 0, 图片: 178.6, requests: 5, 预取: 140.9 },
  印刷版: { html: 64.3, css: 19.4, js: 11.2, 数据: 0, 图片: 0, requests: 5, 预取: 124.3 },
  勘误: { html: 11.4, css: 0, js: 11.2, 数据: 0, 图片: 0, requests: 2, 预取: 140.9 },
  // biome-ignore-end format: -
}
