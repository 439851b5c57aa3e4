import type { QuotePlace } from '@/lib/quotes/check-draft'
import { quoteAddress } from '@/lib/quotes/quote-address'
import { quotePassages } from '@/lib/quotes/quote-passages'

type Props = { readonly place: QuotePlace; readonly before?: string | false }

/** Where the words of a quotation stand, as a link that opens the paragraph with them marked. */
export function CheckedQuotePlace({ place, before }: Props) {
  return (
    <p className="quote-place">
      {before}
      <a href={quoteAddress(place)} data-walk>
        《{place.title}》{quotePassages(place)}
      </a>
      <span>{place.issueName}</span>
    </p>
  )
}
