import type { CitedArticle, CitedPlace } from './cited-article'
import { citedPassages } from './cited-passages'

/** Of more than three authors the first three are named, and 等 (GB/T 7714-2015, 8.1.2). */
const MOST_AUTHORS = 3

function authorsLine(authors: readonly string[]): string {
  const named = authors.slice(0, MOST_AUTHORS).join(', ')
  return authors.length > MOST_AUTHORS ? `${named}, 等` : named
}

/**
 * The source as GB/T 7714-2015 writes an article of a journal [J], 8.8 with 4.4: 习近平. 题名[J]. 党委理论学习中心组学习参考, 2022(1): 43, 第12段.
 * The standard ends with the page; the paragraph behind it is ours, and leads back to the words.
 */
export function citeByStandard(article: CitedArticle, place: CitedPlace): string {
  const { title, authors, journal, year, number } = article
  const page = place.page ?? article.page
  const where = [page === undefined ? undefined : String(page), citedPassages(place)]
    .filter(Boolean)
    .join(', ')
  const head = authors.length === 0 ? '' : `${authorsLine(authors)}. `
  return `${head}${title}[J]. ${journal}, ${year}(${number})${where === '' ? '' : `: ${where}`}.`
}
