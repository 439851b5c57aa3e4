import { isDateLine } from '@/lib/text/chinese-date'
import { readNumbering } from '@/lib/text/numbering'
import { endsSentence, hasHanGap } from '@/lib/text/punctuation'
import type { DraftBlock } from '../draft'
import {
  isAnnexLabel,
  isAnnexNote,
  isBracketed,
  isInAnnexNote,
  isProse,
  isRecipients,
  isTitleLike,
} from '../line-signs'
import type { SourceBlock } from '../source-document'
import { decimalHeadings } from './decimal-headings'
import { listedUnderHeadings } from './listed-under-headings'
import { plainLines } from './plain-lines'
import { groupSiblings, looksLikeHeading, type RanksByStyle, type Siblings } from './sibling-numbers'

type Level = 2 | 3 | 4 | 5

/** The Markdown rank of a heading by the style of its number: ## 一、 ### （一） #### 1. ##### （1）. */
type Levels = RanksByStyle<Level>

const LEVELS: Levels = {
  part: 2,
  chapter: 2,
  section: 3,
  han: 2,
  'han-bracket': 3,
  digit: 4,
  'digit-bracket': 5,
}

/** Where a document has 编 or 篇 above its chapters, those stand one rank lower. */
const LEVELS_UNDER_PARTS: Levels = { ...LEVELS, chapter: 3, section: 4 }

const toLevel = (rank: number): Level => Math.min(5, Math.max(2, rank)) as Level

/** The surroundings a block is judged in. */
type Around = {
  readonly previous: SourceBlock | undefined
  readonly next: SourceBlock | undefined
  readonly numbered: boolean
  readonly dated: boolean
  readonly level: Level | 1
  readonly afterAnnex: boolean
  readonly topRank: number
  readonly questions: boolean
  readonly levels: Levels
  readonly siblings: ReadonlyMap<number, Siblings>
  /** How deep the decimal number of this heading goes: 3.1.2 → 3. */
  readonly decimal: number | undefined
  /** It looks like a heading and is none: a caption, a label, names. */
  readonly plain: boolean
  /** It is the text of a numbered heading that has no other. */
  readonly listed: boolean
}

/**
 * Rank of a numbered line that is a heading, null where the number begins a paragraph or an item of a list. Siblings
 * are judged together: lines with text of their own under them are headings, lines that follow one another and end
 * in full stops are items, the last one too.
 */
function numberedLevel(
  blocks: readonly SourceBlock[],
  i: number,
  { levels, siblings: all }: Around,
): Level | null {
  const text = blocks[i]?.text ?? ''
  const style = readNumbering(text)?.style
  const level = style ? levels[style] : undefined
  const siblings = all.get(i)
  if (!level || !siblings || !looksLikeHeading(text, levels)) return null
  if (isInAnnexNote(blocks, i) || i + 1 >= blocks.length) return null
  const { places, hasOwnText } = siblings
  if (siblings.inArticle || (siblings.semicolons && endsSentence(text))) return null
  if (places.length === 1) return endsSentence(text) && !hasOwnText(i) ? null : level
  // Beside run-in siblings (（一）指导思想。以立德树人…) a bare one with text under it is a heading.
  if (siblings.runIns && !endsSentence(text) && hasOwnText(i)) return level
  if (siblings.leadingHaveText) return hasOwnText(i) || !endsSentence(text) ? level : null
  // 1. 2. 3. one under the other with nothing between are the items of a list, such as an annex of books.
  if (level >= 4) return null
  const listAbove = /[：:；;]$/u.test(blocks[(places[0] ?? 0) - 1]?.text.trim() ?? '')
  return listAbove || siblings.stops ? null : level
}

/** Rank of a heading without number, by its place; null where the line is no heading. */
function plainLevel(block: SourceBlock, around: Around): Level | null {
  const { text, marks } = block
  // A line end inside a paragraph of text makes no heading: 联系人｜张三｜电话.
  if (marks.part) return null
  if (isDateLine(text)) return around.dated && around.next !== undefined ? 2 : null
  if (
    marks.bullet ||
    !around.next ||
    isBracketed(text) ||
    // 2023: a number alone heads nothing.
    !/\p{L}/u.test(text) ||
    /^[【［]/u.test(text) ||
    isAnnexNote(text) ||
    (around.plain && !isAnnexLabel(text))
  )
    return null
  const question = around.questions && isQuestion(block) && isProse(around.next)
  if (!question && !isTitleLike(block, hasHanGap(text) || marks.bold ? 120 : 60)) return null
  if (around.previous && isDateLine(around.previous.text) && around.dated) return 3
  if (isAnnexLabel(text)) return 2
  if (around.afterAnnex) return 3
  if (around.listed || isUnfinished(block)) return null
  return around.numbered && around.level > 1 ? toLevel(around.level + 1) : 2
}

/** The longest heading with a comma and nothing else that tells it from a sentence that lost its full stop. */
const LONGEST_WITH_PAUSE = 36

/** 各学院要高度重视，压实责任，…完成时限 — a paragraph without full stop: too long for a heading with pauses in it. */
function isUnfinished({ text, marks }: SourceBlock): boolean {
  return text.length > LONGEST_WITH_PAUSE && /[，；]/.test(text) && !marks.bold && !hasHanGap(text)
}

/** 阅读为什么重要？ — a question may head a section, where a text has several of them. */
function isQuestion(block: SourceBlock): boolean {
  return !block.rows && /^[^。！；]{4,30}[？?！!]$/u.test(block.text)
}

function levelOf(blocks: readonly SourceBlock[], i: number, around: Around): Level | null {
  const block = blocks[i]
  if (!block || block.marks.code) return null
  if (around.decimal !== undefined && !block.marks.rank) return toLevel(around.decimal + 1)
  if (readNumbering(block.text)) return numberedLevel(blocks, i, around)
  if (block.marks.rank) return toLevel(block.marks.rank - around.topRank + 2)
  return plainLevel(block, around)
}

/** 一、 or （一） at the head of a line, above which 1. cannot stand. */
function isOuterHan(block: SourceBlock): boolean {
  const style = block.rows ? undefined : readNumbering(block.text)?.style
  return style === 'han' || style === 'han-bracket'
}

/** Dated sections (论述选编) have a date line above each title; one date alone is a signature or a stray line. */
function hasDatedSections(blocks: readonly SourceBlock[]): boolean {
  return blocks.filter((block, i) => isDateLine(block.text) && isTitleLike(blocks[i + 1], 120)).length >= 2
}

/**
 * Gives every block of a body its form: headings by the style of their number or by rank, tables, addressees, and
 * paragraphs. A number that begins a paragraph (1. 建设目标。支持…) leaves it a paragraph.
 */
export function shapeBlocks(blocks: readonly SourceBlock[]): readonly DraftBlock[] {
  const numbered = blocks.some(
    (block) => !block.rows && readNumbering(block.text) !== null && !endsSentence(block.text),
  )
  const dated = hasDatedSections(blocks)
  const topRank = blocks.reduce((top, { marks }) => Math.min(top, marks.rank ?? top), 6)
  const questions = blocks.filter((block, i) => isQuestion(block) && isProse(blocks[i + 1])).length >= 2
  const hasParts = blocks.some((block) => !block.rows && readNumbering(block.text)?.style === 'part')
  const decimals = decimalHeadings(blocks)
  // 1. 总体思路 above 1.1 发展基础 is of the outermost rank.
  const outer = hasParts ? LEVELS_UNDER_PARTS : LEVELS
  const levels: Levels = decimals.size > 0 && !blocks.some(isOuterHan) ? { ...outer, digit: 2 } : outer
  const plain = plainLines(blocks)
  const listed = listedUnderHeadings(blocks, levels)
  const siblings = groupSiblings(blocks, levels)
  let level: Level | 1 = 1
  let numberedOrRanked: Level | 1 = 1
  return blocks.map((block, i): DraftBlock => {
    const lines = block.lines.map((line) => line.number)
    const { text } = block
    if (block.rows) {
      return {
        type: 'table',
        rows: block.rows.map((row) => ({ cells: row.cells, lines: row.lines.map((line) => line.number) })),
      }
    }
    if (block.marks.note) return { type: 'footnote', text, lines }
    if (i === 0 && isRecipients(text)) return { type: 'recipients', text, lines }
    const previous = blocks[i - 1]
    const afterAnnex = previous !== undefined && isAnnexLabel(previous.text) && level === 2
    const around = {
      previous,
      next: blocks[i + 1],
      numbered,
      dated,
      level: numberedOrRanked,
      afterAnnex,
      topRank,
      questions,
      levels,
      siblings,
      decimal: decimals.get(i),
      plain: plain.has(i),
      listed: listed.has(i),
    }
    const found = levelOf(blocks, i, around)
    if (found === null) return { type: 'paragraph', text, lines }
    level = found
    // A caption without number (专栏：…) hangs under the numbered heading above it, not under another caption.
    if (readNumbering(text) || decimals.has(i) || block.marks.rank || isAnnexLabel(text))
      numberedOrRanked = found
    return { type: 'heading', level: found, text, lines }
  })
}
