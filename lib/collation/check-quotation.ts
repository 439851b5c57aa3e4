import type { Simplified } from '@/lib/text/fold-loosely'
import { pairsOf } from '@/lib/text/pairs-of'
import type { Comparable } from './comparable'
import { type Comparison, compareQuote } from './compare-quote'
import type { HeldPart } from './held-part'
import type { HeldTexts } from './held-texts'
import { type QuoteVerdict, SHORTEST_QUOTE } from './quote-verdict'
import { compareRunOn, type FoundQuotation, partsAround } from './run-on'
import { type Candidate, LEAST_SHARED } from './shortlists'

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

/** A quotation that runs on over paragraphs begins or ends with words that one of them has not. */
function mayRunOn(found: FoundQuotation | null): boolean {
  const pieces = found?.comparison.pieces ?? []
  return found === null || pieces[0]?.kind !== 'same' || pieces.at(-1)?.kind !== 'same'
}

/**
 * Checks one quotation against the parts of its shortlist, and where none has it against the paragraphs around them. `isNamed` says whether a place is the one that the draft
 * names; words that stand, but only elsewhere, are 出处不符. Fewer than 12 visible characters are 太短, whatever is found of
 * them. Where nothing is near enough it is 本库未收, which says nothing of the quotation itself.
 */
export function checkQuotation(
  quote: string,
  asked: Comparable,
  candidates: readonly Candidate[],
  texts: HeldTexts,
  simplified: Simplified | null,
  isNamed: (part: HeldPart) => boolean = () => true,
): CheckedQuotation {
  const pairs = [...new Set(pairsOf(asked.words))]
  let found: FoundQuotation | null = null
  // The named place first: of equal ones the first is kept.
  const isNamedOne = ({ part }: Candidate) => isNamed(part)
  const inOrder = [...candidates.filter(isNamedOne), ...candidates.filter((each) => !isNamedOne(each))]
  // A difference takes two pairs with it at most, so that a part that lacks more cannot be better. Nothing is better than the same
  // words, and the named place came first.
  const canBeBetter = ({ shared, lacking }: Omit<Candidate, 'part'>) =>
    shared >= LEAST_SHARED * (shared + lacking) &&
    found?.comparison.verdict !== 'same' &&
    (found === null || lacking / 2 < found.comparison.cost)
  const offer = (other: FoundQuotation | null) => {
    if (other !== null && (found === null || isBetter(other.comparison, found.comparison))) found = other
  }
  for (const candidate of inOrder) {
    if (!canBeBetter(candidate)) continue
    const { part } = candidate
    const comparison = compareQuote(quote, asked, part.original, texts.comparableOf(part))
    if (comparison === null) continue
    const words = part.original.slice(comparison.start, comparison.end)
    offer({ part, last: part, words, comparison })
  }
  const tried = new Set<HeldPart>()
  for (const { part } of mayRunOn(found) ? inOrder : []) {
    if (tried.has(part)) continue
    const around = partsAround(part, asked.words.length, texts)
    for (const each of around) tried.add(each)
    const there = new Set(pairsOf(around.map((each) => texts.comparableOf(each).words).join('')))
    const shared = pairs.filter((pair) => there.has(pair)).length
    if (canBeBetter({ shared, lacking: pairs.length - shared }))
      offer(compareRunOn(quote, asked, around, simplified))
  }
  if (asked.words.length < SHORTEST_QUOTE) return { verdict: 'short', found }
  const best = found as FoundQuotation | null
  if (best === null) return { verdict: 'absent', found: best }
  const { verdict } = best.comparison
  const isElsewhere = verdict !== 'changed' && !isNamed(best.part)
  return { verdict: isElsewhere ? 'elsewhere' : verdict, found: best }
}
