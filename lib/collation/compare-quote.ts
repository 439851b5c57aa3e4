import { align } from './align'
import type { Comparable } from './comparable'
import { markSigns } from './mark-signs'
import type { QuotePiece, QuoteVerdict } from './quote-verdict'

/** How a quotation compares with one part of a passage: the verdict of its words, and the differences piece by piece. */
export type Comparison = {
  readonly verdict: Extract<QuoteVerdict, 'same' | 'punctuation' | 'changed'>
  /** 0 for the same words; the number of differing characters, about, else. */
  readonly cost: number
  /** Where the words stand in the part, by offsets in its original text. */
  readonly start: number
  readonly end: number
  readonly pieces: readonly QuotePiece[]
}

/** More differences than this share of a quotation are another text, not a changed one. */
const MOST_CHANGED = 0.35

type Kind = QuotePiece['kind']

function endOf(spans: Comparable['spans'], unit: number, kind: Kind, end: number): number {
  return (kind === 'same' ? spans[unit + 1]?.[0] : spans[unit]?.[1]) ?? end
}

/**
 * Cuts both originals into pieces by the kinds of their units. Punctuation and blanks between two units go with the one that is the same,
 * so that no comma is marked because the word before it differs.
 */
function piecesOf(
  [quote, text]: readonly [string, string],
  [quoteSpans, textSpans]: readonly [Comparable['spans'], Comparable['spans']],
  steps: readonly { readonly kind: Kind; readonly quote: number | null; readonly text: number | null }[],
  [textStart, textEnd]: readonly [number, number],
): QuotePiece[] {
  const pieces: { kind: Kind; quoteEnd: number; textEnd: number }[] = []
  for (const step of steps) {
    const quoteEnd = step.quote === null ? null : endOf(quoteSpans, step.quote, step.kind, quote.length)
    const end = step.text === null ? null : Math.min(endOf(textSpans, step.text, step.kind, textEnd), textEnd)
    const last = pieces.at(-1)
    if (last?.kind === step.kind) {
      last.quoteEnd = quoteEnd ?? last.quoteEnd
      last.textEnd = end ?? last.textEnd
    } else
      pieces.push({
        kind: step.kind,
        quoteEnd: quoteEnd ?? last?.quoteEnd ?? 0,
        textEnd: end ?? last?.textEnd ?? textStart,
      })
  }
  const ends = pieces.map((piece, at) =>
    at === pieces.length - 1 ? { ...piece, quoteEnd: quote.length, textEnd } : piece,
  )
  let [q, t] = [0, textStart]
  return ends.map(({ kind, quoteEnd, textEnd: until }) => {
    const piece = { kind, quote: quote.slice(q, quoteEnd), text: text.slice(t, until) }
    ;[q, t] = [quoteEnd, until]
    return piece
  })
}

/** Where the words end in the text: behind its punctuation where the quotation ends with the same, else with the last word. */
function endOfWords(asked: Comparable, held: Comparable, last: number): number {
  const signs = asked.exact.length - 1 - (asked.places.at(-1) ?? 0)
  const place = held.places[last] ?? 0
  const same =
    asked.exact.slice(asked.exact.length - signs) === held.exact.slice(place + 1, place + 1 + signs)
  return held.folded.ends[same ? place + signs : place] ?? 0
}

/** Where the words begin in the text: at its punctuation where the quotation begins with the same, else with the first word. */
function startOfWords(asked: Comparable, held: Comparable, first: number): number {
  const signs = asked.places[0] ?? 0
  const place = held.places[first] ?? 0
  const same = signs <= place && asked.exact.slice(0, signs) === held.exact.slice(place - signs, place)
  return held.folded.starts[same ? place - signs : place] ?? 0
}

/**
 * Compares a quotation with a part of a passage. 一致 is the judge's own definition, the folded words as they stand, punctuation
 * included; then the same words with other punctuation; else the best alignment, as long as no more than a third of the
 * quotation differs. Null where it is another text. A negation more or less is a difference like any: never 一致.
 */
export function compareQuote(
  quote: string,
  asked: Comparable,
  part: string,
  held: Comparable,
): Comparison | null {
  const length = asked.words.length
  if (length === 0) return null
  const exactAt = held.exact.indexOf(asked.exact)
  const printedAt = held.printed.indexOf(asked.printed)
  if (printedAt >= 0) {
    // The exact words may stand further on than the first loose ones.
    const [start, end] =
      exactAt >= 0
        ? [held.folded.starts[exactAt] ?? 0, held.folded.ends[exactAt + asked.exact.length - 1] ?? 0]
        : [startOfWords(asked, held, printedAt), endOfWords(asked, held, printedAt + length - 1)]
    const verdict = exactAt >= 0 ? 'same' : 'punctuation'
    const pieces = markSigns([{ kind: 'same', quote, text: part.slice(start, end) }])
    return { verdict, cost: 0, start, end, pieces }
  }
  const aligned = align(asked.words, held.words, length * MOST_CHANGED)
  if (aligned === null) return null
  const { cost, steps } = aligned
  const kinds = steps.map((step) => ({ ...step, kind: kindOf(step, asked, held) }))
  const touched = steps.flatMap(({ text }) => (text === null ? [] : [text]))
  const [first, last] = [touched[0], touched.at(-1)]
  if (first === undefined || last === undefined) return null
  const [start, end] = [startOfWords(asked, held, first), endOfWords(asked, held, last)]
  const variants = kinds.filter(({ kind }) => kind === 'variant').length
  return {
    verdict: 'changed',
    cost: cost + variants / 100,
    start,
    end,
    pieces: markSigns(piecesOf([quote, part], [asked.spans, held.spans], kinds, [start, end])),
  }
}

function kindOf(
  { quote, text }: { quote: number | null; text: number | null },
  asked: Comparable,
  held: Comparable,
): Kind {
  if (quote === null) return 'omitted'
  if (text === null) return 'extra'
  if (asked.printed.charAt(quote) === held.printed.charAt(text)) return 'same'
  return asked.words.charAt(quote) === held.words.charAt(text) ? 'variant' : 'other'
}
