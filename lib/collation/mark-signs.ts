import { foldedForm } from '@/lib/text/folded-form'
import { comparable } from './comparable'
import { isOtherNumeral, isOtherValue } from './other-value'
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

/** Whether the text begins a paragraph or a cell of a row, and the quotation runs on. */
function lacksBreak(asked: string, held: string): boolean {
  return (held.includes('\n') && !asked.includes('\n')) || (held.includes('\t') && !/\s/u.test(asked))
}

/** How another value is marked: as what stands there, what is missing or what is too much. */
function valueKind(asked: string, held: string): QuotePiece['kind'] {
  if (asked.trim() === '') return 'omitted'
  return held.trim() === '' ? 'extra' : 'other'
}

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
  const behindAll = behind?.text.trimStart() ?? ''
  for (const [at, [quoteStart, quoteEnd]] of inQuote.entries()) {
    const [textStart, textEnd] = inText[at] ?? [0, 0]
    const [asked, held] = [piece.quote.slice(quoteStart, quoteEnd), piece.text.slice(textStart, textEnd)]
    const signBefore = (textStart === 0 ? before?.text : piece.text.slice(0, textStart))?.slice(-1) ?? ''
    const textBehind = piece.text.slice(textEnd, textEnd + 8) || behindAll
    const isBeside = (at === 0 && isUneven(before)) || (at === inQuote.length - 1 && isUneven(behind))
    if (!isBeside && isOtherValue(asked, held, signBefore, textBehind)) {
      put('same', quoteStart, textStart)
      put(valueKind(asked, held), quoteEnd, textEnd)
    } else if (!isBeside && (foldedForm(asked) !== foldedForm(held) || lacksBreak(asked, held))) {
      put('same', quoteStart, textStart)
      put('sign', quoteEnd, textEnd)
    }
    // The word behind the gap: a digit that is raised in one of the two.
    const [quoteNext, textNext] = [inQuote[at + 1]?.[0] ?? quoteEnd, inText[at + 1]?.[0] ?? textEnd]
    const [word, heldWord] = [piece.quote.slice(quoteEnd, quoteNext), piece.text.slice(textEnd, textNext)]
    if (word === heldWord) continue
    const besides = [held === '' ? signBefore : '', piece.text.charAt(textNext)] as const
    const quoteBesides = [
      asked === '' ? piece.quote.charAt(quoteEnd - 1) : '',
      piece.quote.charAt(quoteNext),
    ] as const
    if (!isOtherNumeral(word, heldWord, ...besides) && !isOtherNumeral(word, heldWord, ...quoteBesides))
      continue
    put('same', quoteEnd, textEnd)
    put('other', quoteNext, textNext)
  }
  put('same', piece.quote.length, piece.text.length)
  return pieces
}

/**
 * Cuts pieces whose words are the same where their punctuation differs: 「提高质量，建设」 and 「提高质量；建设」 give 提高质量, the sign, 建设. Signs that
 * fold to the same (，and ,) and blanks differ in nothing. Signs and digits that make another value (1.5 and 15, 10³ and 103)
 * are marked as other words are. Joined, the pieces are what they were.
 */
export function markSigns(pieces: readonly QuotePiece[]): readonly QuotePiece[] {
  return pieces.flatMap((piece, at) => markWithin(piece, pieces[at - 1], pieces[at + 1]))
}
