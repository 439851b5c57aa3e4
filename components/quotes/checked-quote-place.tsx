import { passageLabel } from '@/lib/journal/passage-label'
import type { QuotePlace } from '@/lib/quotes/check-draft'
import { quoteAddress } from '@/lib/quotes/quote-address'

type Props = { readonly place: QuotePlace; readonly before?: string | false }

/** Where the words of a quotation stand, as a link that opens the paragraph with them marked. */
export function CheckedQuotePlace({ place, before }: Props) {
  return (
    <p className="quote-place">
      {before}
      <a href={quoteAddress(place)} data-walk>
        《{place.title}》{passageLabel(place.fragment)}
      </a>
      <span>{place.issueName}</span>
    </p>
  )
}
