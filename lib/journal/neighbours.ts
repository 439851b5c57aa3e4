import type { ArticleId } from './ids'
import type { PublishedArticle } from './published'

/** The articles before and after one in its issue; the first has no previous, the last no next. */
export type Neighbours = {
  readonly previous: PublishedArticle | undefined
  readonly next: PublishedArticle | undefined
}

/**
 * Finds the articles on either side of one, for 上一篇 and 下一篇. The order is that of the issue.
 * An article that is not in the list has no neighbours.
 */
export function neighboursOf(articles: readonly PublishedArticle[], id: ArticleId): Neighbours {
  const at = articles.findIndex((article) => article.record.id === id)
  if (at < 0) return { previous: undefined, next: undefined }
  return { previous: articles[at - 1], next: articles[at + 1] }
}
