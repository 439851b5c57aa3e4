import { articleNumber } from '@/lib/journal/ids'
import type { PublishedIssue } from '@/lib/journal/published'
import { issuePassages } from '@/lib/search/passages'
import type { IssuePlaces } from './issue-places'

/** The table of an issue's places, made by the build from the passages that the search knows, so that both say the same. */
export function placesOfIssue(published: PublishedIssue): IssuePlaces {
  const records = new Map(published.articles.map((article) => [article.record.id, article]))
  return {
    articles: issuePassages(published).articles.map(({ id, title, passages }) => {
      const article = records.get(id)
      const page = article?.record.page
      return {
        number: articleNumber(id),
        title,
        ...(page !== undefined && { page }),
        passages: passages.map(({ fragment, parts }) => [fragment, parts.join('').length]),
        pages: (article?.pageStarts ?? []).map((start) => [start.fragment, start.page]),
      }
    }),
  }
}
