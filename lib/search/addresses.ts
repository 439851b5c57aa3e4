import { articleAddress } from '@/lib/journal/addresses'
import type { ArticleId, Fragment } from '@/lib/journal/ids'
import { wholeCharacters } from './query'

/** The longest query that goes into an address: nine bytes a character, and servers accept some 8 KB. */
const LONGEST_IN_ADDRESS = 500

/** `?q=…` for a query, empty for one that no address can hold: half a quotation would be another query. */
function queryPart(query: string): string {
  const written = wholeCharacters(query).trim()
  return written === '' || written.length > LONGEST_IN_ADDRESS ? '' : `?q=${encodeURIComponent(written)}`
}

/** Whether an address can hold a query, so that it brings the same list again. */
export function fitsAddress(query: string): boolean {
  return queryPart(query) !== ''
}

/**
 * The address of a result: the article with its fragment and the query that led there, so that the page can mark the
 * words: `/issues/2022-01/05/?q=%E4%BA%BA%E6%89%8D#p12`. A very long query is left out, and the paragraph itself is shown.
 */
export function resultAddress(article: ArticleId, fragment: Fragment, query: string): string {
  return `${articleAddress(article)}${queryPart(query)}#${fragment}`
}

/**
 * The address that shows the same list again: `/search/?q=%E4%BA%BA%E6%89%8D`, and `/search/` for an empty box and for a query
 * that no address can hold.
 */
export function searchAddress(query: string): string {
  return `/search/${queryPart(query)}`
}
