import type { FileKind } from '@/scripts/bench/page/weigh-answers'

/** What a kind of page may fetch until it is at rest, in KiB by kind of file as Brotli made them, and how many requests. */
export type PageBudget = Readonly<Record<FileKind, number>> & { readonly requests: number }

/** A page may be so much heavier than its budget, in KiB by kind of file: hashes and the release change a page by some bytes. */
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
  封面: { html: 5, css: 16.7, js: 9.6, 数据: 0, 图片: 0, requests: 3 },
  本期目录: { html: 5.2, css: 16.7, js: 9.6, 数据: 0, 图片: 0, requests: 3 },
  长篇: { html: 37.8, css: 16.7, js: 9.6, 数据: 0, 图片: 0, requests: 3 },
  短篇: { html: 6.5, css: 16.7, js: 9.6, 数据: 0, 图片: 0, requests: 3 },
  搜索: { html: 3.8, css: 16.7, js: 9.6, 数据: 0, 图片: 0, requests: 3 },
  搜索有词: { html: 3.8, css: 16.7, js: 127, 数据: 57.2, 图片: 0, requests: 27 },
  引文核对: { html: 3.8, css: 16.7, js: 98.4, 数据: 0, 图片: 0, requests: 19 },
  我的标记: { html: 3.6, css: 16.7, js: 89.8, 数据: 0, 图片: 0, requests: 17 },
  往期总目: { html: 4.1, css: 16.7, js: 9.6, 数据: 0, 图片: 0, requests: 3 },
  帮助: { html: 6.3, css: 16.7, js: 9.6, 数据: 0, 图片: 178.6, requests: 6 },
  印刷版: { html: 64, css: 19.6, js: 9.6, 数据: 0, 图片: 0, requests: 5 },
  勘误: { html: 5.3, css: 16.7, js: 9.6, 数据: 0, 图片: 0, requests: 3 },
  // biome-ignore-end format: -
}
