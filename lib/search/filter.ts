import type { ArticleKind } from '@/lib/journal/article-kinds'
import type { ArticleId, IssueId } from '@/lib/journal/ids'
import type { Question } from './question'

/** What a filter looks at: the issue and the article that a hit stands in. */
export type ArticleFacets = {
  readonly issue: IssueId
  readonly article: ArticleId
  readonly kind: ArticleKind
}

/** The filters that tell places apart, each with its own tallies. */
const FILTERS = ['kind', 'year', 'issue', 'article'] as const
export type Filter = (typeof FILTERS)[number]

/** The year of an issue: 2022-01 → 2022. */
export function yearOf(issue: IssueId): number {
  return Number(issue.slice(0, 4))
}

/** What a place is to a filter: its kind, its year, … */
function valueIn(place: ArticleFacets, filter: Filter): string | number {
  return filter === 'year' ? yearOf(place.issue) : place[filter]
}

/** What a filter's other values are counted without: a year holds its issues, an issue its articles. */
const WITHIN: Readonly<Record<Filter, readonly Filter[]>> = {
  kind: ['kind'],
  year: ['year', 'issue', 'article'],
  issue: ['issue', 'article'],
  article: ['article'],
}

/**
 * Whether a place passes the filters of a question; all of them, or all but one, whose other values are to be counted, and what
 * is chosen inside it.
 */
export function passes(place: ArticleFacets, question: Question, except?: Filter): boolean {
  return FILTERS.every((filter) => {
    const wanted = question[filter]
    return (
      (except !== undefined && WITHIN[except].includes(filter)) ||
      wanted === undefined ||
      wanted === valueIn(place, filter)
    )
  })
}
