import { ARTICLE_KINDS } from '@/lib/journal/article-kinds'
import type { IssueId } from '@/lib/journal/ids'
import { issueLabel } from '@/lib/journal/issue-label'
import type { SearchAnswer } from '@/lib/search/answer'
import { isFiltered, type Question } from '@/lib/search/question'
import type { Changes } from './changed-question'

/** An issue by its id, where no result names it: 2022-01 → 2022年第1期. */
export function issueNameOf(issue: IssueId): string {
  const [year = 0, number = 0] = issue.split('-').map(Number)
  return issueLabel({ year, number })
}

/** A filter that is on: what it is called, and what takes it off. */
export type FilterLabel = { readonly part: keyof Question; readonly label: string; readonly without: Changes }

/** The filters of a question in words. An article is called by its title, which its results tell. */
export function filterLabels(question: Question, answer: SearchAnswer | null): readonly FilterLabel[] {
  if (!isFiltered(question)) return []
  const { kind, year, issue, article, titles } = question
  const title = answer?.groups.find((group) => group.article === article)?.title
  const labels: FilterLabel[] = []
  if (kind !== undefined)
    labels.push({ part: 'kind', label: ARTICLE_KINDS[kind].label, without: { kind: undefined } })
  if (year !== undefined) labels.push({ part: 'year', label: `${year}年`, without: { year: undefined } })
  if (issue !== undefined)
    labels.push({ part: 'issue', label: issueNameOf(issue), without: { issue: undefined } })
  if (article !== undefined)
    labels.push({
      part: 'article',
      label: title === undefined ? '这一篇' : `《${title}》`,
      without: { article: undefined },
    })
  if (titles) labels.push({ part: 'titles', label: '只在标题中', without: { titles: false } })
  return labels
}
