import { looseUnits, type Simplified } from '@/lib/text/fold-loosely'
import { askedQuote } from './asked-quote'
import { type CheckedQuotation, checkQuotation } from './check-quotation'
import type { HeldPart } from './held-part'
import { createHeldTexts } from './held-texts'
import { createShortlists } from './shortlists'

/** Several quotations held against texts 校勘: the parts pass by once, in reading order, then each quotation is checked. */
export type Collation = {
  readonly add: (part: HeldPart) => void
  /** What is found of the nth quotation in the parts so far; `isNamed` as checkQuotation has it. */
  readonly check: (quote: number, isNamed?: (part: HeldPart) => boolean) => CheckedQuotation
}

/**
 * Begins the collation of quotations, as they are written. Each is folded once, for the shortlist and for the comparison. `isDenied` tells of
 * the nth whether a negation stands before its mark.
 */
export function createCollation(
  quotes: readonly string[],
  simplified: Simplified,
  isDenied: (quote: number) => boolean = () => false,
): Collation {
  const asked = quotes.map((quote, at) => askedQuote(quote, simplified, isDenied(at)))
  const texts = createHeldTexts(simplified)
  const shortlists = createShortlists(
    asked.map(({ folded }) => folded.words),
    looseUnits(simplified),
  )
  return {
    add(part) {
      texts.add(part)
      shortlists.add(part)
    },
    check(at, isNamed) {
      const quote = asked[at]
      if (quote === undefined) throw new RangeError(`no quotation ${at}`)
      return checkQuotation(quote, shortlists.of(at), texts, simplified, isNamed)
    },
  }
}
