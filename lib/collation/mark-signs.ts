import { foldedForm } from '@/lib/text/folded-form'
import { comparable } from './comparable'
import type { QuotePiece } from './quote-verdict'

/** The stretches between the words of a text, by offsets: before the first unit, between each two, behind the last. */
function gapsOf(text: string): readonly (readonly [number, number])[] {
  const { spans } = comparable(text, null)
  const starts = [0, ...spans.map(([, end]) => end)]
  const ends = [...spans.map(([start]) => start), text.length]
  return starts.map((start, at) => [start, ends[at] ?? text.length] as const)
}

/** Beside words that are left out or put in nobody can say which sign answers to which. */
const isUneven = (piece: QuotePiece | undefined) => piece?.kind === 'omitted' || piece?.kind === 'extra'

function markWithin(piece: QuotePiece, before: QuotePiece | undefined, behind: QuotePiece | undefined) {
  const [inQuote, inText] = [gapsOf(piece.quote), gapsOf(piece.text)]
  if (piece.kind !== 'same' || inQuote.length !== inText.length) return [piece]
  const pieces: QuotePiece[] = []
  let [q, t] = [0, 0]
  const put = (kind: QuotePiece['kind'], quoteEnd: number, textEnd: number) => {
    const next = { kind, quote: piece.quote.slice(q, quoteEnd), text: piece.text.slice(t, textEnd) }
    if (next.quote !== '' || next.text !== '') pieces.push(next)
    ;[q, t] = [quoteEnd, textEnd]
  }
  for (const [at, [quoteStart, quoteEnd]] of inQuote.entries()) {
    const [textStart, textEnd] = inText[at] ?? [0, 0]
    const [asked, held] = [piece.quote.slice(quoteStart, quoteEnd), piece.text.slice(textStart, textEnd)]
    if ((at === 0 && isUneven(before)) || (at === inQuote.length - 1 && isUneven(behind))) continue
    if (foldedForm(asked) === foldedForm(held)) continue
    put('same', quoteStart, textStart)
    put('sign', quoteEnd, textEnd)
  }
  put('same', piece.quote.length, piece.text.length)
  return pieces
}

/**
 * Cuts pieces whose words are the same where their punctuation differs: 「提高质量，建设」 and 「提高质量；建设」 give 提高质量, the sign, 建设. Signs that
 * fold to the same (，and ,) and blanks differ in nothing. Joined, the pieces are what they were.
 */
export function markSigns(pieces: readonly QuotePiece[]): readonly QuotePiece[] {
  return pieces.flatMap((piece, at) => markWithin(piece, pieces[at - 1], pieces[at + 1]))
}
