import type { Comparable } from './comparable'
import type { QuotePiece } from './quote-verdict'

type Kind = QuotePiece['kind']

function endOf(spans: Comparable['spans'], unit: number, kind: Kind, end: number): number {
  return (kind === 'same' ? spans[unit + 1]?.[0] : spans[unit]?.[1]) ?? end
}

/**
 * Cuts both originals into pieces by the kinds of their units. Punctuation and blanks between two units go with the one that is the same,
 * so that no comma is marked because the word before it differs.
 */
export function piecesOf(
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
