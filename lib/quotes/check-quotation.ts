import type { Simplified } from '@/lib/text/fold-loosely'
import { type Comparison, comparable, compareQuote } from './compare-quote'
import type { HeldPart } from './held-part'
import { type QuoteVerdict, SHORTEST_QUOTE } from './quote-verdict'
import type { Candidate } from './shortlists'

/** Where the words of a quotation stand, or the nearest to them, and how they compare. */
export type FoundQuotation = { readonly part: HeldPart; readonly comparison: Comparison }

/** What a check found of one quotation. */
export type CheckedQuotation = {
  readonly verdict: QuoteVerdict
  /** The best place; where the quotation is short it is there too, for reference. */
  readonly found: FoundQuotation | null
}

const RANK = { same: 0, punctuation: 1, changed: 2 }

/** The better of two: fewer differences, then the one that was found first. */
function isBetter(one: Comparison, other: Comparison): boolean {
  return (
    RANK[one.verdict] - RANK[other.verdict] < 0 || (one.verdict === other.verdict && one.cost < other.cost)
  )
}

/**
 * Checks one quotation against the parts of its shortlist. `isNamed` says whether a place is the one that the draft names; words that stand, but
 * only elsewhere, are 出处不符. Fewer than 12 visible characters are 太短, whatever is found of them. Where nothing is near
 * enough it is 本库未收, which says nothing of the quotation itself.
 */
export function checkQuotation(
  quote: string,
  candidates: readonly Candidate[],
  simplified: Simplified | null,
  isNamed: (part: HeldPart) => boolean = () => true,
): CheckedQuotation {
  const asked = comparable(quote, simplified)
  let found: FoundQuotation | null = null
  // The named place first: of equal ones the first is kept.
  const isNamedOne = ({ part }: Candidate) => isNamed(part)
  const inOrder = [...candidates.filter(isNamedOne), ...candidates.filter((each) => !isNamedOne(each))]
  for (const { part, lacking } of inOrder) {
    // Nothing is better than the same words, and the named place came first.
    if (found?.comparison.verdict === 'same') break
    // A difference takes two pairs with it at most, so that this part cannot be better.
    if (found !== null && lacking / 2 > found.comparison.cost) continue
    const comparison = compareQuote(quote, asked, part.original, comparable(part.original, simplified))
    if (comparison !== null && (found === null || isBetter(comparison, found.comparison)))
      found = { part, comparison }
  }
  if (asked.words.length < SHORTEST_QUOTE) return { verdict: 'short', found }
  if (found === null) return { verdict: 'absent', found }
  const { verdict } = found.comparison
  const isElsewhere = verdict !== 'changed' && !isNamed(found.part)
  return { verdict: isElsewhere ? 'elsewhere' : verdict, found }
}
