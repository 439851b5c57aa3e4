import { articleAddress } from '@/lib/journal/addresses'
import { passageLabel } from '@/lib/journal/passage-label'
import type { QuotePlace } from '@/lib/quotes/check-draft'

/** Longer words do not go into an address; then the paragraph alone is opened. */
const LONGEST = 500

function addressOf({ article, fragment, words }: QuotePlace): string {
  const query = words.length <= LONGEST ? `?q=${encodeURIComponent(words)}` : ''
  return `${articleAddress(article)}${query}#${fragment}`
}

type Props = { readonly place: QuotePlace; readonly before?: string | false }

/** Where the words of a quotation stand, as a link that opens the paragraph with them marked. */
export function CheckedQuotePlace({ place, before }: Props) {
  return (
    <p className="quote-place">
      {before}
      <a href={addressOf(place)} data-walk>
        《{place.title}》{passageLabel(place.fragment)}
      </a>
      <span>{place.issueName}</span>
    </p>
  )
}
