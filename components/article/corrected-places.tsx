import { correctionsAddress } from '@/lib/journal/addresses'
import { type ArticleId, articleNumber, type IssueId } from '@/lib/journal/ids'
import type { IssueCorrections } from '@/lib/journal/issue-corrections'

type Props = { issue: IssueId; article: ArticleId; corrections: IssueCorrections }

/** 本篇更正 N 处 at the end of an article in which something was corrected, with the way to the list. */
export function CorrectedPlaces({ issue, article, corrections: { words, fields } }: Props) {
  const count = [...words, ...fields].filter((each) => each.article === article).length
  if (count === 0) return null
  return (
    <p className="corrected-places">
      <a href={`${correctionsAddress(issue)}#${articleNumber(article)}`}>本篇更正 {count} 处</a>
    </p>
  )
}
