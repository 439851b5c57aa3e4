import type { Simplified } from '@/lib/text/fold-loosely'
import { pairsOf } from '@/lib/text/pairs-of'
import type { AskedQuote } from './asked-quote'
import { compareQuote, isCloser } from './compare-quote'
import { compareElided, isElided } from './elided'
import type { HeldPart } from './held-part'
import type { HeldTexts } from './held-texts'
import { joinedRun } from './joined-run'
import { type QuoteVerdict, SHORTEST_QUOTE } from './quote-verdict'
import { compareRunOn, type FoundQuotation, partsAround } from './run-on'
import { type Candidate, LEAST_SHARED } from './shortlists'

/** What a check found of one quotation. */
export type CheckedQuotation = {
  readonly verdict: QuoteVerdict
  /** The best place; where the quotation is short it is there too, for reference. */
  readonly found: FoundQuotation | null
}

/**
 * So many places are compared word by word. A phrase may have all its pairs in sixty reprints; in the others it is only
 * looked whether it stands.
 */
const MOST_ALIGNED = 8

/** With the neighbours of so many places: reprints of one text have the same ones, and all of them are folded anew. */
const MOST_RUN_ON = 5

type Best = { current: FoundQuotation | null }

/** A difference takes two pairs with it at most, so that a part that lacks more cannot be better; nothing is better than the same words. */
function canBeBetter({ shared, lacking }: Omit<Candidate, 'part'>, { current }: Best): boolean {
  if (shared < LEAST_SHARED * (shared + lacking)) return false
  if (current === null) return true
  const { verdict, cost } = current.comparison
  return verdict !== 'same' && (lacking / 2 < cost || (verdict !== 'changed' && lacking === 0))
}

function offer(found: FoundQuotation | null, best: Best): void {
  if (found !== null && (best.current === null || isCloser(found.comparison, best.current.comparison)))
    best.current = found
}

/** Whether the words stand, be it with other punctuation or with some left out. */
const stands = (found: FoundQuotation | null) => found !== null && found.comparison.verdict !== 'changed'

/** The best place of a quotation among parts: in one of them, over several, or with what it says it leaves out. */
function bestOf(
  asked: AskedQuote,
  candidates: readonly Candidate[],
  texts: HeldTexts,
  simplified: Simplified | null,
): FoundQuotation | null {
  const best: Best = { current: null }
  const { quote, folded } = asked
  for (const [at, candidate] of candidates.entries()) {
    if (!canBeBetter(candidate, best)) continue
    const { part } = candidate
    const onlyStanding = at >= MOST_ALIGNED
    const comparison = compareQuote(asked, part.original, texts.comparableOf(part), { onlyStanding })
    if (comparison === null) continue
    const words = part.original.slice(comparison.start, comparison.end)
    offer({ part, last: part, words, comparison }, best)
  }
  const isOpen = () => !stands(best.current)
  const pairs = [...new Set(pairsOf(folded.words))]
  const tried = new Set<HeldPart>()
  for (const { part } of isOpen() ? candidates.slice(0, MOST_RUN_ON) : []) {
    if (tried.has(part)) continue
    const around = partsAround(part, folded.words.length, texts)
    for (const each of around) tried.add(each)
    const there = new Set(pairsOf(around.map((each) => texts.comparableOf(each).words).join('')))
    const shared = pairs.filter((pair) => there.has(pair)).length
    if (canBeBetter({ shared, lacking: pairs.length - shared }, best))
      offer(compareRunOn(asked, joinedRun(around, simplified)), best)
  }
  const runs = new Set(isOpen() && isElided(quote) ? candidates.map(({ part }) => texts.runOf(part)) : [])
  for (const run of runs)
    if (isOpen()) offer(compareElided(asked, texts.joinedOf(run), simplified, true), best)
  // To lay stretches that differ to a whole article takes long: only to that which has most of the words.
  const [likeliest] = runs
  if (likeliest !== undefined && isOpen())
    offer(compareElided(asked, texts.joinedOf(likeliest), simplified, false), best)
  return best.current
}

/**
 * Checks one quotation against the parts of its shortlist, and where none has it against the paragraphs around them. `isNamed` says whether a place
 * is one that the draft names: it goes before others where the words stand there at all; words that stand, but only elsewhere, are
 * 出处不符. Fewer than 12 visible characters are 太短, whatever is found of them. Where nothing is near enough it is 本库未收, which says
 * nothing of the quotation itself.
 */
export function checkQuotation(
  asked: AskedQuote,
  candidates: readonly Candidate[],
  texts: HeldTexts,
  simplified: Simplified | null,
  isNamed: (part: HeldPart) => boolean = () => true,
): CheckedQuotation {
  const isNamedOne = ({ part }: Candidate) => isNamed(part)
  const best: Best = { current: null }
  offer(bestOf(asked, candidates.filter(isNamedOne), texts, simplified), best)
  if (!stands(best.current)) {
    const others = candidates.filter((candidate) => !isNamedOne(candidate))
    offer(bestOf(asked, others, texts, simplified), best)
  }
  const anywhere = best.current
  if (asked.folded.words.length < SHORTEST_QUOTE) return { verdict: 'short', found: anywhere }
  if (anywhere === null) return { verdict: 'absent', found: anywhere }
  if (!stands(anywhere) || isNamed(anywhere.part))
    return { verdict: anywhere.comparison.verdict, found: anywhere }
  const last = standingIn(asked, texts, simplified, isNamed)
  return last === null
    ? { verdict: 'elsewhere', found: anywhere }
    : { verdict: last.comparison.verdict, found: last }
}

/** Looks through all that is named before 出处不符 is said: where many articles have the words, the shortlist may lack the named one. */
function standingIn(
  asked: AskedQuote,
  texts: HeldTexts,
  simplified: Simplified | null,
  isNamed: (part: HeldPart) => boolean,
): FoundQuotation | null {
  for (const run of texts.runs()) {
    const [first] = run
    if (first === undefined || !isNamed(first)) continue
    const whole = texts.joinedOf(run)
    const found = isElided(asked.quote)
      ? compareElided(asked, whole, simplified, true)
      : compareRunOn(asked, whole, { onlyStanding: true })
    if (stands(found)) return found
  }
  return null
}
