import { align } from './align'
import type { AskedQuote } from './asked-quote'
import { breaksAgree } from './breaks-agree'
import type { Comparable } from './comparable'
import { endOfWords, startOfWords } from './ends-of-words'
import { markSigns } from './mark-signs'
import { piecesOf } from './pieces-of'
import type { QuotePiece, QuoteVerdict } from './quote-verdict'
import { wholeStretch } from './whole-stretch'
import { withoutChanceEdges } from './without-chance-edges'

/** How a quotation compares with one part of a passage: the verdict of its words, and the differences piece by piece. */
export type Comparison = {
  readonly verdict: Extract<QuoteVerdict, 'same' | 'elided' | 'punctuation' | 'changed'>
  /** 0 for the same words; the number of differing characters, about, else; signs count a thousandth. */
  readonly cost: number
  /** Where the words stand in the part, by offsets in its original text. */
  readonly start: number
  readonly end: number
  readonly pieces: readonly QuotePiece[]
  /** The stretches around …… were compared, each for itself. */
  readonly isElided?: true
}

/** More differences than this share of a quotation are another text, not a changed one. */
const MOST_CHANGED = 0.35

const RANK = { same: 0, elided: 1, punctuation: 2, changed: 3 }

/** More places of the same words within one part are not looked at: none is better than all of these by chance. */
const MOST_PLACES = 32

function placesOf(words: string, text: string, from: number): readonly number[] {
  const places: number[] = []
  for (
    let at = text.indexOf(words, from);
    at >= 0 && places.length < MOST_PLACES;
    at = text.indexOf(words, at + 1)
  )
    places.push(at)
  return places
}

/** The pieces with what a number, a name or a negation lacks at the edges, which the quotation leaves out. */
function withEdges(
  pieces: readonly QuotePiece[],
  part: string,
  [start, end]: readonly [number, number],
  [first, last]: readonly [number, number],
): readonly QuotePiece[] {
  const edge = (from: number, to: number) =>
    from < to ? [{ kind: 'omitted' as const, quote: '', text: part.slice(from, to) }] : []
  return [...edge(first, start), ...pieces, ...edge(end, last)]
}

/** How much of a quotation differs, by its pieces, in characters. */
function costOf(pieces: readonly QuotePiece[]): number {
  return pieces
    .filter(({ kind }) => kind !== 'same' && kind !== 'sign')
    .reduce((sum, { quote, text }) => sum + Math.max(quote.length, text.length), 0)
}

/** Signs that differ count so little that no word is outweighed by them, but of equal places the one with fewer is closer. */
function signCost(pieces: readonly QuotePiece[]): number {
  return pieces.filter(({ kind }) => kind === 'sign').length / 1000
}

/** The words at a place where all of them stand one after the other, given by the ends of the stretch. */
function standing(
  isExact: boolean,
  asked: AskedQuote,
  part: string,
  stretch: readonly [number, number],
): Comparison {
  const whole = wholeStretch(part, ...stretch, asked.isDenied)
  const text = part.slice(...stretch)
  const words = markSigns([{ kind: 'same', quote: asked.quote, text }])
  const pieces = withEdges(words, part, stretch, whole)
  const [cost, signs] = [costOf(pieces), signCost(pieces)]
  const verdict = isExact && breaksAgree(asked, text) ? 'same' : 'punctuation'
  return {
    verdict: cost > 0 ? 'changed' : verdict,
    cost: cost + signs,
    start: whole[0],
    end: whole[1],
    pieces,
  }
}

/** The first folded unit at an offset of the original or behind it. */
const firstFrom = (starts: readonly number[], from: number) =>
  from === 0 ? 0 : starts.findIndex((start) => start >= from)

/** The first unit of a word at an offset of the original or behind it. */
const unitFrom = ({ spans }: Comparable, from: number) => {
  const unit = from === 0 ? 0 : spans.findIndex(([start]) => start >= from)
  return unit < 0 ? spans.length : unit
}

/** All places where the words stand one after the other: as they are, then with other punctuation. */
function* standings(asked: AskedQuote, part: string, held: Comparable, from: number) {
  const { starts, ends } = held.folded
  const { exact, printed, words } = asked.folded
  for (const at of placesOf(exact, held.exact, firstFrom(starts, from))) {
    const last = at + exact.length - 1
    // Within a sign that folds to several (㎏) nothing begins or ends.
    if (starts[at] === starts[at - 1] || starts[last] === starts[last + 1]) continue
    yield standing(true, asked, part, [starts[at] ?? 0, ends[last] ?? 0])
  }
  for (const at of placesOf(printed, held.printed, unitFrom(held, from))) {
    const last = at + words.length - 1
    const [first, end] = [held.places[at] ?? 0, held.places[last] ?? 0]
    if (starts[first] === starts[first - 1] || starts[end] === starts[end + 1]) continue
    const stretch = [startOfWords(asked.folded, held, at), endOfWords(asked.folded, held, last)] as const
    yield standing(false, asked, part, stretch)
  }
}

/** Where the comparison begins in the part, by its offset; and whether only words that stand one after the other are looked for, which is much faster. */
export type CompareOptions = { readonly from?: number; readonly onlyStanding?: boolean }

/**
 * Compares a quotation with a part of a passage. 一致 is the judge's own definition, the folded words as they stand, punctuation
 * included; then the same words with other punctuation; else the best alignment, as long as no more than a third of the
 * quotation differs. Null where it is another text. A negation more or less is a difference like any, and so are a number cut at its end and a sign
 * that makes another value: never 一致.
 */
export function compareQuote(
  asked: AskedQuote,
  part: string,
  held: Comparable,
  { from = 0, onlyStanding = false }: CompareOptions = {},
): Comparison | null {
  const { quote, folded, isDenied } = asked
  const length = folded.words.length
  if (length === 0) return null
  let best: Comparison | null = null
  for (const found of standings(asked, part, held, from)) {
    if (found.verdict === 'same') return found
    if (best === null || isCloser(found, best)) best = found
  }
  if (best !== null || onlyStanding) return best
  const skipped = unitFrom(held, from)
  const aligned = align(folded.words, held.words.slice(skipped), length * MOST_CHANGED)
  if (aligned === null) return null
  const { cost } = aligned
  const steps = aligned.steps.map((step) => ({
    ...step,
    text: step.text === null ? null : step.text + skipped,
  }))
  const kinds = withoutChanceEdges(
    steps.map((step) => ({ ...step, kind: kindOf(step, folded, held) })),
    folded,
    held,
  )
  const touched = kinds.flatMap(({ text }) => (text === null ? [] : [text]))
  const [first, last] = [touched[0], touched.at(-1)]
  if (first === undefined || last === undefined) return null
  const stretch = [startOfWords(folded, held, first), endOfWords(folded, held, last)] as const
  const whole = wholeStretch(part, ...stretch, isDenied)
  const words = markSigns(piecesOf([quote, part], [folded.spans, held.spans], kinds, stretch))
  const variants = kinds.filter(({ kind }) => kind === 'variant').length
  const edges = stretch[0] - whole[0] + whole[1] - stretch[1]
  return {
    verdict: 'changed',
    cost: cost + edges + variants / 100 + signCost(words),
    start: whole[0],
    end: whole[1],
    pieces: withEdges(words, part, stretch, whole),
  }
}

/** Whether one comparison is better than another: a better verdict, then fewer differences. */
export function isCloser(one: Comparison, other: Comparison): boolean {
  return RANK[one.verdict] < RANK[other.verdict] || (one.verdict === other.verdict && one.cost < other.cost)
}

function kindOf(
  { quote, text }: { quote: number | null; text: number | null },
  asked: Comparable,
  held: Comparable,
): QuotePiece['kind'] {
  if (quote === null) return 'omitted'
  if (text === null) return 'extra'
  if (asked.printed.charAt(quote) === held.printed.charAt(text)) return 'same'
  return asked.words.charAt(quote) === held.words.charAt(text) ? 'variant' : 'other'
}
