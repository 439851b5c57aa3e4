import { isDateLine } from '@/lib/text/chinese-date'
import { readNumbering } from '@/lib/text/numbering'
import { endsAtPause, endsOpen, endsSentence, hasHanGap, hasInnerStop } from '@/lib/text/punctuation'
import { isDocumentNumber, isOrganisation, isProse, isSourceLine } from '../line-signs'
import { lineOf, type SourceBlock, textBlock } from '../source-document'

/** A place where two parts of a paragraph were joined: the lines on either side, and how sure it is. */
export type Join = { readonly before: number; readonly after: number; readonly sure: boolean }

/** The blocks with cut paragraphs rejoined, and every join that was made. */
export type Rejoined = { readonly blocks: readonly SourceBlock[]; readonly joins: readonly Join[] }

/** Outer headings (一、 （一） 第一章) never continue a paragraph, whatever stands above them. */
function isOuterHeading(block: SourceBlock): boolean {
  const number = readNumbering(block.text)
  if (!number || number.style === 'digit' || number.style === 'digit-bracket' || number.style === 'article')
    return false
  return number.rest.length <= 45 && !hasInnerStop(block.text)
}

/** A line standing for itself without a full stop: date, number, office, annex label, place of publication. */
function standsAlone(block: SourceBlock): boolean {
  const { text, marks } = block
  return (
    block.rows !== undefined ||
    marks.rank !== undefined ||
    marks.bold === true ||
    isDateLine(text) ||
    isDocumentNumber(text) ||
    isSourceLine(text) ||
    (text.length <= 16 && isOrganisation(text)) ||
    /^(?:附件|附表|附录|专栏|图|表)\s*\d*[:：]?/u.test(text)
  )
}

/** A heading without number is shorter than this; one line of print is 26–30 characters. */
const LONGEST_HEADING = 36
/** A cut leaves at least most of a line of print behind. */
const SHORTEST_HEAD = 20

/**
 * Judges whether `block` was cut and goes on in `next`: 'sure' by its words alone, 'likely' by its surroundings (in
 * a text whose headings are all numbered, a long line without a full stop is no heading), null when it is whole.
 */
function cutBefore(block: SourceBlock, next: SourceBlock, numbered: boolean): 'sure' | 'likely' | null {
  const { text } = block
  if (standsAlone(block) || standsAlone(next) || isOuterHeading(next) || endsSentence(text)) return null
  // At a comma the text must go on, even where the rest begins with a number: （2）在京高校…
  if (endsAtPause(text) || endsOpen(text)) return 'sure'
  if (readNumbering(next.text) !== null || /^——/.test(next.text)) return null
  if (hasInnerStop(text)) return 'sure'
  if (readNumbering(text) !== null) return text.length > 60 ? 'sure' : null
  if (hasHanGap(text)) return null
  if (text.length > 60 || (text.length > LONGEST_HEADING && /[，、]/.test(text))) return 'sure'
  return numbered && text.length >= SHORTEST_HEAD && isProse(next) ? 'likely' : null
}

/** Tells whether the headings of these blocks carry numbers (一、 （一）), as plans and opinions do. */
function hasNumberedHeadings(blocks: readonly SourceBlock[]): boolean {
  return (
    blocks.filter((block) => !block.rows && isOuterHeading(block) && !endsSentence(block.text)).length >= 2
  )
}

/**
 * Rejoins paragraphs that the end of a page cut in two, also inside a word or a number (建标109-｜2008). Joins and
 * nothing else: no character is added, dropped or changed. Works inside one article, whose manner of headings tells
 * a cut line from an unnumbered heading.
 */
export function rejoinParagraphs(blocks: readonly SourceBlock[]): Rejoined {
  const numbered = hasNumberedHeadings(blocks)
  const whole: SourceBlock[] = []
  const joins: Join[] = []
  for (const block of blocks) {
    const last = whole.at(-1)
    const cut = last ? cutBefore(last, block, numbered) : null
    if (last && cut) {
      joins.push({ before: last.lines.at(-1)?.number ?? 0, after: lineOf(block), sure: cut === 'sure' })
      whole[whole.length - 1] = { ...textBlock([...last.lines, ...block.lines]), marks: last.marks }
    } else whole.push(block)
  }
  return { blocks: whole, joins }
}
