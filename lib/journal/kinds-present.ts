import { ARTICLE_KIND_NAMES, type ArticleKind } from './article-kinds'
import type { PublishedArticle } from './published'

/** A kind that occurs in an issue and how many articles have it: 规划, 3. */
export type KindCount = { readonly kind: ArticleKind; readonly count: number }

/**
 * The kinds of a list of articles in the order in which they first appear, for the filter 全部 讲话 论述 文章 ….
 * Kinds that do not occur are left out: an empty choice helps nobody.
 */
export function kindsPresent(articles: readonly PublishedArticle[]): readonly KindCount[] {
  const counts = new Map<ArticleKind, number>()
  for (const { record } of articles) counts.set(record.kind, (counts.get(record.kind) ?? 0) + 1)
  return [...counts].map(([kind, count]) => ({ kind, count }))
}

/** The place of a kind in the table of kinds, from 1. Stylesheets address kinds by it, so a new kind needs no new rule. */
export function kindNumber(kind: ArticleKind): number {
  return ARTICLE_KIND_NAMES.indexOf(kind) + 1
}
