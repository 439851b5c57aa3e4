import { SHORTEST_QUOTE } from '@/lib/collation/quote-verdict'
import { draftTitles } from './draft-titles'
import { ALL_CLOSING_MARKS, BLOCK, CLOSING_MARKS, type Extent, STRAIGHT_MARKS } from './quotation-marks'
import { straightPairs } from './straight-pairs'

/** The quotations that the marks of a draft enclose, by the offsets of their words, and the marks that enclose nothing. */
export type DraftMarks = { readonly quotations: readonly Extent[]; readonly unpaired: readonly number[] }

const OPENING = Object.keys(CLOSING_MARKS).join('')
const ANY_MARK = new RegExp(`[${OPENING}${ALL_CLOSING_MARKS}${STRAIGHT_MARKS}]`, 'gu')

/** The end of a paragraph whose quotation goes on: the next one begins with the opening mark again, and only the last one is closed. */
const OPENED_AGAIN = new RegExp(`[ \\t　]*\\n\\s*(?<open>[${OPENING}])`, 'uy')

/** A mark inside a word of another script: It’s. */
const APOSTROPHE = /(?<=[\p{Script=Latin}\d])(?:‘|’(?=[\p{Script=Latin}\d]))/gu

/** ‘ and ’ are also apostrophes and short names; unpaired ones are none of the draft's faults. */
const SINGLE = '‘’'

/** Stands in for a mark that is none, so that all offsets stay. */
const NO_MARK = '·'

const hide = (text: string) => text.replace(ANY_MARK, NO_MARK)

/** The draft without the marks that enclose no quotation: in a title, in a block quotation, which is whole without them, and apostrophes. */
function withoutOtherMarks(draft: string): string {
  let shown = ''
  let from = 0
  for (const { start, end } of draftTitles(draft)) {
    shown += draft.slice(from, start) + hide(draft.slice(start, end))
    from = end
  }
  shown += draft.slice(from)
  return shown.replace(APOSTROPHE, NO_MARK).replace(BLOCK, hide)
}

/** Where marks stand and lines end, with the blanks before: nothing between them says where a quotation ends. */
const STEP = new RegExp(`(?<![ \\t　])[ \\t　]*\\n|[${OPENING}${ALL_CLOSING_MARKS}]`, 'gu')

/** The end of the words that the mark of a step opens, and where to read on, or null where they have no end. */
function endOfMarked(
  text: string,
  steps: readonly RegExpExecArray[],
  from: number,
): { readonly end: number; readonly next: number } | null {
  const open = steps[from]?.[0] ?? ''
  const close = CLOSING_MARKS[open] ?? ''
  let depth = 1
  for (let at = from + 1; at < steps.length; at++) {
    const { 0: sign = '', index: end = 0 } = steps[at] ?? {}
    if (sign.endsWith('\n')) {
      OPENED_AGAIN.lastIndex = end
      if (depth === 1 && OPENED_AGAIN.exec(text)?.groups?.open === open) return { end, next: end }
      if (open === '‘' || text.charAt(end + sign.length) === '\n') return null
    } else if (sign === open) depth += 1
    else if (close.includes(sign)) depth -= 1
    if (depth === 0) return { end, next: end + 1 }
  }
  return null
}

/** The outermost pairs of marks that differ at both ends. Between ‘ ’ only what is long enough to be a quotation counts. */
function unlikePairs(text: string): {
  readonly pairs: readonly Extent[]
  readonly unpaired: readonly number[]
} {
  const pairs: Extent[] = []
  const unpaired: number[] = []
  const steps = [...text.matchAll(STEP)]
  let next = 0
  for (const [step, { 0: sign, index }] of steps.entries()) {
    if (index < next || sign.endsWith('\n')) continue
    const place = CLOSING_MARKS[sign] === undefined ? null : endOfMarked(text, steps, step)
    if (place === null) {
      if (!SINGLE.includes(sign)) unpaired.push(index)
    } else if (sign !== '‘' || place.end - index > SHORTEST_QUOTE) {
      pairs.push({ start: index + 1, end: place.end })
      next = place.next
    }
  }
  return { pairs, unpaired }
}

/**
 * Reads the marks of a draft: the outermost quotations between “ ”, 「 」, 『 』, 〝 〟, ﹁ ﹂ and " ", and between ‘ ’ those of 12 characters or
 * more. A mark that is never closed opens none: the rest of a draft is no quotation; and none reaches over an empty line. One of
 * several paragraphs, each of which opens it again (GB/T 15834-2011, 4.8.3.4), is read paragraph by paragraph. What is left over is
 * told, and never dropped unseen.
 */
export function readMarks(draft: string): DraftMarks {
  const text = withoutOtherMarks(draft)
  const unlike = unlikePairs(text)
  // Straight marks inside other marks belong to the words there.
  let rest = ''
  let from = 0
  for (const { start, end } of unlike.pairs) {
    rest += text.slice(from, start) + hide(text.slice(start, end))
    from = end
  }
  rest += text.slice(from)

  const quotations: Extent[] = []
  const unpaired = [...unlike.unpaired]
  for (const { 0: line, index } of rest.matchAll(/.+/gu)) {
    const straight = straightPairs(line)
    const isSure = straight.unpaired.length === 0
    for (const { start, end } of straight.pairs) {
      // Where a mark is missing, a pair around other quotations may be two halves of different ones.
      if (isSure || !new RegExp(`[${OPENING}]`, 'u').test(line.slice(start, end)))
        quotations.push({ start: index + start, end: index + end })
      else unpaired.push(index + start - 1, index + end)
    }
    unpaired.push(...straight.unpaired.map((at) => index + at))
  }
  const isInside = ({ start, end }: Extent) =>
    quotations.some((each) => each.start <= start && end <= each.end)
  const outermost = [...quotations, ...unlike.pairs.filter((each) => !isInside(each))]
  return {
    quotations: outermost.sort((a, b) => a.start - b.start),
    unpaired: unpaired.sort((a, b) => a - b),
  }
}
