import { visible } from '@/lib/text/visible'
import type { DraftLine, Stretch } from './draft-lines'
import type { AutomaticNumber } from './list-counter'
import type { ParagraphLook } from './styles'
import type { Token } from './tokens'

/** A paragraph as lines, and whether the number it would get already stands in its text. */
export type ParagraphLines = { readonly lines: readonly DraftLine[]; readonly repeated: boolean }

/** Over this many signs a line end inside a centred paragraph parts sentences, not the lines of a title. */
const LONGEST_TITLE = 120

const MOST_TITLE_LINES = 12

/** Tells whether a title's line leaves a mark open, so that the next one goes on without a blank: 《…计划｜（2022—2025年）》. */
function leavesOpen(text: string): boolean {
  return text.lastIndexOf('《') > text.lastIndexOf('》') || text.lastIndexOf('“') > text.lastIndexOf('”')
}

/** A number such as 一、 or （2） that the words begin with already; bare digits and letters may be words of their own. */
function repeatsNumber(number: AutomaticNumber | null, text: string): boolean {
  const label = visible(number?.label ?? '')
  if (number === null || number.bullet || label.length < 2 || !/[^\p{L}\p{N}]|^第/u.test(label)) return false
  const words = visible(text)
  return words.startsWith(label) && !(/\d\.$/.test(label) && /^\d/.test(words.slice(label.length)))
}

type Piece = { readonly stretches: Stretch[]; readonly after: 'line-end' | 'page-end' | null }

function piecesOf(tokens: readonly Token[], markOf: (token: Token) => string): readonly Piece[] {
  const pieces: Piece[] = []
  let stretches: Stretch[] = []
  for (const token of tokens) {
    if (token.kind === 'text') stretches.push({ text: token.text, generated: false })
    else if (token.kind === 'note' || token.kind === 'own-mark') {
      const mark = markOf(token)
      if (mark !== '') stretches.push({ text: mark, generated: true })
    } else if (token.kind === 'line-end' || token.kind === 'page-end') {
      pieces.push({ stretches, after: token.kind })
      stretches = []
    }
  }
  pieces.push({ stretches, after: null })
  return pieces
}

const textOf = (stretches: readonly Stretch[]) => stretches.map((each) => each.text).join('')

/** Sets the lines of a title (ended with Shift+Enter) side by side; each line end is one blank, as titles are kept. */
function joinTitle(pieces: readonly Piece[]): readonly Piece[] {
  const stretches = pieces.flatMap(({ stretches: own }, i): Stretch[] => {
    const before = textOf(pieces.slice(0, i).flatMap((piece) => piece.stretches))
    const gap = textOf(own).trim() === '' || before.trim() === '' || leavesOpen(before) ? '' : ' '
    return gap === '' ? own : [{ text: gap, generated: false }, ...own]
  })
  return [{ stretches, after: null }]
}

/**
 * Makes the lines of a paragraph: one, or one for each of its line ends where it is no title; a page end leaves an empty line
 * behind. The automatic number stands in front, unless the words begin with the same one already.
 */
export function paragraphLines(
  tokens: readonly Token[],
  look: ParagraphLook,
  number: AutomaticNumber | null,
  markOf: (token: Token) => string,
): ParagraphLines {
  const shown = tokens.flatMap((token) =>
    token.kind === 'text' && token.text.trim() !== '' ? [token.look] : [],
  )
  const bold = shown.length > 0 && shown.every((each) => each.bold)
  const size = shown.reduce((largest, each) => Math.max(largest, each.size), 0)
  const text = textOf(piecesOf(tokens, () => '').flatMap((piece) => piece.stretches))
  const pieces = piecesOf(tokens, markOf)
  const isTitle =
    (look.centred || bold || look.rank !== null || look.isTitle) &&
    text.length <= LONGEST_TITLE &&
    pieces.length <= MOST_TITLE_LINES &&
    !/[。；]/u.test(text)
  const whole = isTitle && pieces.every((piece) => piece.after !== 'page-end') ? joinTitle(pieces) : pieces
  const isText = !isTitle && !look.centred && !bold && look.rank === null && !look.isTitle
  const repeated = repeatsNumber(number, text)
  const ofParagraph = {
    rank: look.rank,
    isTitle: look.isTitle,
    centred: look.centred,
    bold,
    size,
    indented: look.indented || /^(?:\u3000| {2})/u.test(text),
    ...(number?.bullet ? { bullet: number.label } : {}),
  }
  const lines = whole.flatMap(({ stretches, after }, i): DraftLine[] => {
    const label = i === 0 && number && !number.bullet && !repeated ? number.label + number.gap : ''
    const [head, ...rest] = stretches
    const body =
      label !== '' && head && !head.generated
        ? [{ ...head, text: head.text.trimStart() }, ...rest]
        : stretches
    const line = {
      ...ofParagraph,
      stretches: label === '' ? body : [{ text: label, generated: true }, ...body],
    }
    const { bullet, ...plain } = line as typeof line & { bullet?: string }
    const own: DraftLine = i === 0 && bullet !== undefined ? { ...plain, bullet } : plain
    const isNext = whole[i - 1]?.after === 'line-end'
    const part = isNext ? 'next' : after === 'line-end' ? 'first' : null
    const placed: DraftLine = isText && part ? { ...own, part } : own
    return after === 'page-end' ? [placed, { stretches: [] }] : [placed]
  })
  return { lines, repeated }
}
