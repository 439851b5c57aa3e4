import { resultAddress } from '@/lib/search/addresses'
import { exactPhrase } from '@/lib/search/exact-phrase'
import type { QuotePlace } from './check-draft'

/** The address that opens the place of a quotation with its words marked, as a result of the search does. */
export function quoteAddress({ article, fragment, words }: QuotePlace): string {
  return resultAddress(article, fragment, exactPhrase(words))
}
