import type { ArticleId, IssueId } from '@/lib/journal/ids'
import { articleIdSchema } from './passage'

/**
 * The number of an article in its issue: 2022-01/03 → 3. Like `articleOf` it knows ids as the worker does: the full schemas
 * of `lib/journal/ids.ts` would bring six times the worker's own code.
 */
export function numberOf(article: ArticleId): number {
  return Number(article.slice(article.indexOf('/') + 1))
}

/** The article of an issue by its number: (2022-01, 3) → 2022-01/03. */
export function articleOf(issue: IssueId, number: number): ArticleId {
  return articleIdSchema.parse(`${issue}/${String(number).padStart(2, '0')}`)
}
