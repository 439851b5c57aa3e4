import type { SearchResult } from './answer'

/** What would read a word as excluded, were it not in quotation marks. */
const LEADING_HYPHEN = /^[-－]/u

/**
 * The words of a result as they are printed there, as a query: what was found with other punctuation or other characters is
 * marked in the article by its own. Blanks inside a word are left out, which no search minds and which would part it.
 */
export function printedQuery({ excerpt, whole }: SearchResult): string {
  const words = (whole ?? excerpt)
    .filter(({ hit }) => hit)
    .map(({ text }) => text.replace(/\s+/gu, ''))
    .map((word) => (LEADING_HYPHEN.test(word) ? `"${word}"` : word))
  return [...new Set(words)].join(' ')
}
