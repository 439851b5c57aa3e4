import type { IssueId } from '@/lib/journal/ids'
import type { Tallies } from './answer'
import { type ArticleFacets, type Filter, passes, yearOf } from './filter'
import type { Question } from './question'

/** The hits of one place, for example of one cell. */
export type HitsOfArticle = { readonly place: ArticleFacets; readonly hits: number }

function sumBy<K>(
  counted: readonly HitsOfArticle[],
  question: Question,
  filter: Filter,
  key: (place: ArticleFacets) => K,
): Map<K, number> {
  const sums = new Map<K, number>()
  for (const { place, hits } of counted) {
    if (passes(place, question, filter)) sums.set(key(place), (sums.get(key(place)) ?? 0) + hits)
  }
  return sums
}

/**
 * Counts the hits of every value of every filter, with the other filters as the question has them: beside 「讲话 12」 a reader
 * sees what he would find by choosing it. Years and issues newest first, kinds by their hits, articles in their order.
 */
export function talliesOf(
  counted: readonly HitsOfArticle[],
  question: Question,
  nameOf: (issue: IssueId) => string,
): Tallies {
  const kinds = sumBy(counted, question, 'kind', ({ kind }) => kind)
  const years = sumBy(counted, question, 'year', ({ issue }) => yearOf(issue))
  const issues = sumBy(counted, question, 'issue', ({ issue }) => issue)
  const articles = sumBy(counted, question, 'article', ({ article }) => article)
  return {
    kinds: [...kinds].map(([kind, hits]) => ({ kind, hits })).sort((a, b) => b.hits - a.hits),
    years: [...years].map(([year, hits]) => ({ year, hits })).sort((a, b) => b.year - a.year),
    issues: [...issues].map(([issue, hits]) => ({ issue, name: nameOf(issue), hits })),
    articles: [...articles].map(([article, hits]) => ({ article, hits })),
  }
}
