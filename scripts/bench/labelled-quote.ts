import type { QuotePiece, QuoteVerdict } from '@/lib/collation/quote-verdict'
import type { ArticleId } from '@/lib/journal/ids'

/** A quotation with what a check must say of it. */
export type LabelledQuote = {
  readonly name: string
  readonly quote: string
  /** The article that the draft names, where it names one. */
  readonly named?: ArticleId
  readonly verdict: QuoteVerdict
  /** How many characters must be marked of each kind; those of the quotation, of omitted ones those of the text, of signs the places. */
  readonly marked: Partial<Record<Exclude<QuotePiece['kind'], 'same'>, number>>
}
