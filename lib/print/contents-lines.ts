import type { ArticleId } from '@/lib/journal/ids'
import type { PublishedIssue } from '@/lib/journal/published'

/** A line of the contents: title, the article it leads to, and its page in the printed copy, where the source tells it. */
export type ContentsLine = {
  readonly title: string
  readonly article: ArticleId
  readonly page: number | undefined
}

/**
 * The contents 目录 of an issue for its print edition: the lines that the journal itself prints, which name some articles otherwise
 * than their title does (怀进鹏：为加快建设…). Where these leave an article out, or name none, the articles' own titles, each once.
 */
export function contentsLines({ issue, articles }: PublishedIssue): readonly ContentsLine[] {
  const own = articles.map(({ record }) => ({ title: record.title, article: record.id, page: record.page }))
  const printed = issue.contents.flatMap(({ title, article, page }) =>
    article === undefined ? [] : [{ title, article, page }],
  )
  const agrees =
    printed.length === own.length && printed.every(({ article }, place) => article === own[place]?.article)
  return agrees ? printed : own
}
