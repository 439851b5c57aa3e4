import { isDateLine } from '@/lib/text/chinese-date'
import { readNumbering } from '@/lib/text/numbering'
import {
  endsAtPause,
  endsOpen,
  endsSentence,
  hanWidth,
  hasHanGap,
  hasInnerStop,
} from '@/lib/text/punctuation'
import {
  beginsInside,
  isBracketed,
  isDocumentNumber,
  isOrganisation,
  isProse,
  isSourceLine,
} from '../line-signs'
import { lineOf, type SourceBlock, textBlock } from '../source-document'
import { isBrokenInside } from './broken-inside'
import { cutSentences } from './cut-sentences'

/** A place where two parts of a paragraph were joined: the lines on either side, and how sure it is. */
export type Join = { readonly before: number; readonly after: number; readonly sure: boolean }

/** Notes that stood between the halves of a paragraph: their lines, and the line behind which they stand now. */
export type NoteMove = { readonly lines: readonly number[]; readonly behind: number; readonly text: string }

/** The blocks with cut paragraphs rejoined, every join that was made, and the notes that made room for it. */
export type Rejoined = {
  readonly blocks: readonly SourceBlock[]
  readonly joins: readonly Join[]
  /** Places that look cut and were left as they are: in a source whose paragraphs are facts, or as too unsure. */
  readonly cuts: readonly Join[]
  readonly moves: readonly NoteMove[]
}

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
    marks.note === true ||
    marks.rank !== undefined ||
    marks.bold === true ||
    isDateLine(text) ||
    isDocumentNumber(text) ||
    isSourceLine(text) ||
    (text.length <= 16 && isOrganisation(text)) ||
    isBracketed(text) ||
    // 【关键词】…, ——《…》（2013年3月19日）, [2]Smith …: labelled lines, attributions, references.
    /^(?:【|［|\[\d+\]|[①-⑳])/u.test(text) ||
    /^——.*[）)》]$/u.test(text) ||
    /^——.{4,80}(?:讲话|文章|贺信|回信|批示|指示|致辞|演讲|报告|[日期号])$/u.test(text) ||
    // 图1 会议现场; but 图书馆 and 表示 may begin what goes on.
    /^(?:附件|附表|附录|专栏|[图表]\s*(?:[\d一二三四五六七八九十]|[:：]))/u.test(text)
  )
}

/** A heading without number is shorter than this; one line of print is 26–30 characters. */
const LONGEST_HEADING = 36
/** In a text of numbered headings a line without full stop and number is half a paragraph from this length on. */
const SHORTEST_HEAD = 20
/** The same for a line with a comma in it, which a caption or label hardly has. */
const SHORTEST_HEAD_WITH_PAUSE = 12
/** 减轻。 考核。 — words too few for a paragraph of their own: the tail of the one above. */
const LONGEST_TAIL = 8

/** No paragraph of print is so long; what has come together to this length was not cut by pages, and is left as it is. */
const LONGEST_PARAGRAPH = 10_000

/** What a cut is judged by besides the two blocks themselves. */
type Around = {
  /** The headings of this text carry numbers (一、 （一）), as in plans and opinions. */
  readonly numbered: boolean
  /** A page number or running head stood between the two blocks. */
  readonly pageEnd: boolean
  readonly afterAnnex: boolean
  /** Paragraphs begin set in, so that a line at the margin goes on with the one before. */
  readonly indents: boolean
  /** Every paragraph in sentences begins set in, but for what stands behind the end of a page. */
  readonly allSetIn: boolean
}

/** Text in sentences, without number or colon at its end, that begins at the margin: no addressees, no item. */
function isAtMargin(next: SourceBlock): boolean {
  return (
    !next.marks.indented && isProse(next) && readNumbering(next.text) === null && !/[：:]$/u.test(next.text)
  )
}

/** （二）周末全天… may stand in the middle of a sentence, behind a comma; 二、 and 第二章 never do. */
function isItem(block: SourceBlock): boolean {
  return readNumbering(block.text)?.style === 'han-bracket'
}

function isTail(block: SourceBlock): boolean {
  return block.text.length <= LONGEST_TAIL && /^\p{sc=Han}+。[”’」』）)]?$/u.test(block.text)
}

/** Judges a cut by the print: undefined where it does not tell, as in a source that has no margins. */
function cutInPrint(block: SourceBlock, next: SourceBlock, around: Around): 'sure' | null | undefined {
  const last = block.lines.at(-1)
  const first = next.lines[0]
  if (last?.marks.full === undefined || first?.marks.full === undefined) return undefined
  if (block.rows || next.rows || block.marks.note || next.marks.note || last.marks.bold || first.marks.bold)
    return null
  const goesOn = endsAtPause(block.text) || endsOpen(block.text)
  // On one page the reader has parted paragraphs by their places; a picture or a note may stand between two halves.
  if (last.sheet === first.sheet) return goesOn && last.marks.full && !first.marks.indented ? 'sure' : null
  if (!around.indents) return undefined
  if (first.marks.indented) return null
  // A last line may be full by chance. Behind a full stop a heading at the margin begins its own.
  const isHeading = !hasInnerStop(next.text) && !endsSentence(next.text) && next.lines.length === 1
  if (!goesOn && endsSentence(block.text) && isHeading && first.marks.full === false) return null
  return last.marks.full || goesOn ? 'sure' : null
}

/**
 * Judges whether `block` was cut and goes on in `next`: 'sure' by its words alone, 'likely' by its surroundings (in
 * a text whose headings are all numbered, a long line without a full stop is no heading), null when it is whole.
 */
function cutBefore(block: SourceBlock, next: SourceBlock, around: Around): 'sure' | 'likely' | null {
  const { text } = block
  if (text.length > LONGEST_PARAGRAPH) return null
  const printed = cutInPrint(block, next, around)
  if (printed !== undefined) return printed
  const isText = !block.rows && !block.marks.note && !next.rows && !next.marks.note
  if (isText && beginsInside(next.text) && !endsSentence(text)) return 'sure'
  if (isText && hanWidth(text) >= SHORTEST_HEAD && isBrokenInside(text, next.text)) return 'sure'
  if (standsAlone(block) || standsAlone(next)) return null
  // A page may end behind a full stop inside a paragraph; where all begin set in, what stands at the margin begins none.
  if (endsSentence(text))
    return around.pageEnd && around.allSetIn && block.marks.indented && isAtMargin(next) ? 'likely' : null
  if (isOuterHeading(next) && !(endsAtPause(text) && isItem(next))) return null
  // At a comma the text must go on, even where the rest begins with a number: （2）在京高校…
  if (endsAtPause(text) || endsOpen(text)) return 'sure'
  if (readNumbering(next.text) !== null || /^——/.test(next.text)) return null
  // A text that ends in a bracket may be whole: such a join is put before staff.
  const closed = /[）)》]$/u.test(text)
  if (hasInnerStop(text)) return closed ? 'likely' : 'sure'
  const longEnough = text.length > LONGEST_HEADING || around.pageEnd
  if (isTail(next) && longEnough) return 'likely'
  // A paragraph set in, cut by the end of a page: what goes on at the margin of the next one belongs to it.
  const atMargin = around.indents && block.marks.indented && !next.marks.indented
  if (around.pageEnd && atMargin && text.length >= SHORTEST_HEAD && isProse(next)) return 'likely'
  if (readNumbering(text) !== null) return text.length > 60 ? 'sure' : null
  if (hasHanGap(text) || around.afterAnnex) return null
  if (text.length > 60 || (text.length > LONGEST_HEADING && /[，、]/.test(text)))
    return closed ? 'likely' : 'sure'
  if (!isProse(next)) return null
  const shortest = /[，、；]/.test(text) ? SHORTEST_HEAD_WITH_PAUSE : SHORTEST_HEAD
  return around.pageEnd || (around.numbered && text.length >= shortest) ? 'likely' : null
}

/** Tells whether the headings of these blocks carry numbers (一、 （一）), as plans and opinions do. */
function hasNumberedHeadings(blocks: readonly SourceBlock[]): boolean {
  return (
    blocks.filter((block) => !block.rows && isOuterHeading(block) && !endsSentence(block.text)).length >= 2
  )
}

/** The notes at the end of a list of blocks. */
function notesAtEnd(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  const at = blocks.findLastIndex((block) => !block.marks.note)
  return blocks.slice(at + 1)
}

/**
 * Rejoins paragraphs that the end of a page cut in two, also inside a word or a number (建标109-｜2008). Joins and
 * nothing else: no character is added, dropped or changed. Works inside one article, whose manner of headings tells
 * a cut line from an unnumbered heading; notes that stood at the foot of the page move behind the paragraph;
 * `furniture` are the lines taken off as page numbers and running heads. Where the source marks its paragraphs itself
 * (`whole`), nothing is joined, and what looks cut is only named.
 */
export function rejoinParagraphs(
  blocks: readonly SourceBlock[],
  furniture: ReadonlySet<number> = new Set(),
  whole = false,
): Rejoined {
  const numbered = hasNumberedHeadings(blocks)
  const indents = blocks.filter((block) => block.marks.indented).length >= 2
  const isPageEnd = (before: number, after: number) => {
    for (let line = before + 1; line < after; line++) if (furniture.has(line)) return true
    return false
  }
  const allSetIn =
    indents &&
    blocks.every(
      (block, i) =>
        !isAtMargin(block) ||
        block.marks.note ||
        isPageEnd(blocks[i - 1]?.lines.at(-1)?.number ?? 0, lineOf(block)),
    )
  const broken = whole ? new Map<number, never>() : cutSentences(blocks, standsAlone)
  const rejoined: SourceBlock[] = []
  const joins: Join[] = []
  const cuts: Join[] = []
  const moves: NoteMove[] = []
  for (const block of blocks) {
    // Notes at the foot of a page stand between the halves of the paragraph that the page cut.
    const notes = block.marks.note ? [] : notesAtEnd(rejoined)
    const lastAt = rejoined.length - 1 - notes.length
    const last = block.marks.note ? undefined : rejoined[lastAt]
    const before = last?.lines.at(-1)?.number ?? 0
    const after = lineOf(block)
    const pageEnd = isPageEnd(before, after)
    const afterAnnex = /^附[件表录]/u.test(rejoined[lastAt - 1]?.text ?? '')
    const inPages = last ? cutBefore(last, block, { numbered, pageEnd, afterAnnex, indents, allSetIn }) : null
    const cut = inPages ?? broken.get(after) ?? null
    if (last && cut && (whole || cut === 'unsure')) cuts.push({ before, after, sure: cut === 'sure' })
    if (last && cut && !whole && cut !== 'unsure') {
      joins.push({ before, after, sure: cut === 'sure' })
      const joined = { ...textBlock([...last.lines, ...block.lines]), marks: last.marks }
      rejoined.splice(lastAt, 1 + notes.length, joined, ...notes)
      const behind = block.lines.at(-1)?.number ?? after
      // One move for all of them, so that they keep their order behind the paragraph.
      if (notes.length > 0)
        moves.push({
          lines: notes.flatMap(({ lines }) => lines.map(({ number }) => number)),
          behind,
          text: notes.map(({ text }) => text).join(''),
        })
    } else rejoined.push(block)
  }
  return { blocks: rejoined, joins, cuts, moves }
}
