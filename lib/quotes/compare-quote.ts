import { foldLoosely, type Simplified } from '@/lib/text/fold-loosely'
import { type FoldedText, foldText } from '@/lib/text/fold-text'
import { align } from './align'
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

/** A text folded for comparing: its words alone, and for each unit its span in the original. */
export type Comparable = {
  readonly words: string
  /** The same with variants as they are printed: 學 stays 學. */
  readonly printed: string
  readonly exact: string
  readonly folded: FoldedText
  readonly spans: readonly (readonly [number, number])[]
}

/** More differences than this share of a quotation are another text, not a changed one. */
const MOST_CHANGED = 0.35

/** Folds a text for comparing; units of all forms correspond one to one. */
export function comparable(original: string, simplified: Simplified | null): Comparable {
  const folded = foldText(original)
  const printed = foldLoosely(folded.text, null)
  return {
    words: foldLoosely(folded.text, simplified).text,
    printed: printed.text,
    exact: folded.text,
    folded,
    spans: printed.places.map((place) => [folded.starts[place] ?? 0, folded.ends[place] ?? 0] as const),
  }
}

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
        : [held.spans[printedAt]?.[0] ?? 0, held.spans[printedAt + length - 1]?.[1] ?? 0]
    const verdict = exactAt >= 0 ? 'same' : 'punctuation'
    return { verdict, cost: 0, start, end, pieces: [{ kind: 'same', quote, text: part.slice(start, end) }] }
  }
  const aligned = align(asked.words, held.words, length * MOST_CHANGED)
  if (aligned === null) return null
  const { cost, steps } = aligned
  const kinds = steps.map((step) => ({ ...step, kind: kindOf(step, asked, held) }))
  const touched = steps.flatMap(({ text }) => (text === null ? [] : [text]))
  const [first, last] = [touched[0], touched.at(-1)]
  if (first === undefined || last === undefined) return null
  const [start, end] = [held.spans[first]?.[0] ?? 0, held.spans[last]?.[1] ?? 0]
  const variants = kinds.filter(({ kind }) => kind === 'variant').length
  return {
    verdict: 'changed',
    cost: cost + variants / 100,
    start,
    end,
    pieces: piecesOf([quote, part], [asked.spans, held.spans], kinds, [start, end]),
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
