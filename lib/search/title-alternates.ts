import { highlightTargets } from '@/lib/journal/highlight-targets'
import type { Issue } from '@/lib/journal/issue'
import type { PublishedArticle } from '@/lib/journal/published'
import { foldText } from '@/lib/text/fold-text'

/**
 * What an article is called elsewhere in the issue, in other words than its own: the contents' title, the line of the
 * highlights, the record's form of a printed field (人民日报 2022-01-26 第09版). Not counted with the text, for it is
 * printed in another place; but who copies a line of the contents into the box is led to the article all the same.
 */
export function titleAlternates(
  article: PublishedArticle,
  issue: Issue,
  known: readonly string[],
): readonly string[] {
  const { record } = article
  const texts = [
    ...issue.contents.filter((entry) => entry.article === record.id).map((entry) => entry.title),
    ...highlightTargets(issue)
      .filter((highlight) => highlight.article === record.id)
      .map((highlight) => highlight.text),
    record.publishedIn,
    record.date,
    record.notice?.date,
  ].flatMap((text) => text ?? [])
  const folded = known.map((text) => foldText(text).text)
  return [...new Set(texts)].filter((text) => !folded.some((line) => line.includes(foldText(text).text)))
}
