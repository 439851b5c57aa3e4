import { isDateLine } from '@/lib/text/chinese-date'
import { type NumberStyle, readNumbering } from '@/lib/text/numbering'
import { endsSentence, hasHanGap, hasInnerStop } from '@/lib/text/punctuation'
import type { DraftBlock } from '../draft'
import { isRecipients, isTitleLike } from '../line-signs'
import type { SourceBlock } from '../source-document'

type Level = 2 | 3 | 4 | 5

/** The Markdown rank of a heading by the style of its number: ## 一、 ### （一） #### 1. ##### （1）. */
const LEVELS: Partial<Record<NumberStyle, Level>> = {
  part: 2,
  chapter: 2,
  section: 3,
  han: 2,
  'han-bracket': 3,
  digit: 4,
  'digit-bracket': 5,
}

const toLevel = (rank: number): Level => Math.min(5, Math.max(2, rank)) as Level
const LONGEST_NUMBERED = 60
const ANNEX = /^(?:附件|附表|附录)\s*[\d一二三四五六七八九十]*\s*[:：]?(?=.{0,40}$)/u

/** The surroundings a block is judged in. */
type Around = {
  readonly previous: SourceBlock | undefined
  readonly next: SourceBlock | undefined
  readonly numbered: boolean
  readonly dated: boolean
  readonly level: Level | 1
  readonly afterAnnex: boolean
  readonly topRank: number
}

/** Rank of a numbered line that is a heading, null where the number begins a paragraph or an item of a list. */
function numberedLevel(block: SourceBlock, around: Around): Level | null {
  const number = readNumbering(block.text)
  const level = number ? LEVELS[number.style] : undefined
  if (
    !number ||
    !level ||
    hasInnerStop(block.text) ||
    block.text.length > LONGEST_NUMBERED ||
    number.rest === ''
  )
    return null
  if (/[；：:;，、]$/u.test(block.text.trim())) return null
  const next = around.next
  const sibling = next !== undefined && readNumbering(next.text)?.style === number.style
  const listAbove = around.previous !== undefined && /[：:；;]$/u.test(around.previous.text.trim())
  if (!next || listAbove) return null
  if (!endsSentence(block.text)) return sibling && /^附件/u.test(around.previous?.text ?? '') ? null : level
  // （一）资金来源。 with text under it is a heading; （一）…。（二）…。 one after the other are items.
  return !sibling && number.rest.length <= 36 ? level : null
}

/** Rank of a heading without number, by its place; null where the line is no heading. */
function plainLevel(block: SourceBlock, around: Around): Level | null {
  if (isDateLine(block.text)) return around.dated && around.next !== undefined ? 2 : null
  if (!isTitleLike(block, hasHanGap(block.text) || block.marks.bold ? 120 : 60) || !around.next) return null
  if (around.previous && isDateLine(around.previous.text) && around.dated) return 3
  if (ANNEX.test(block.text)) return 2
  if (around.afterAnnex) return 3
  return around.numbered && around.level > 1 ? toLevel(around.level + 1) : 2
}

function levelOf(block: SourceBlock, around: Around): Level | null {
  if (readNumbering(block.text)) return numberedLevel(block, around)
  if (block.marks.rank) return toLevel(block.marks.rank - around.topRank + 2)
  return plainLevel(block, around)
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
  const ranks = blocks.flatMap((block) => block.marks.rank ?? [])
  let level: Level | 1 = 1
  let numberedOrRanked: Level | 1 = 1
  return blocks.map((block, i): DraftBlock => {
    const lines = block.lines.map((line) => line.number)
    const { text } = block
    if (block.rows) {
      return {
        type: 'table',
        rows: block.rows.map((cells, row) => ({ cells, lines: lines.slice(row, row + 1) })),
      }
    }
    if (i === 0 && isRecipients(text)) return { type: 'recipients', text, lines }
    const previous = blocks[i - 1]
    const afterAnnex = previous !== undefined && ANNEX.test(previous.text) && level === 2
    const around = {
      previous,
      next: blocks[i + 1],
      numbered,
      dated,
      level: numberedOrRanked,
      afterAnnex,
      topRank: Math.min(...ranks),
    }
    const found = levelOf(block, around)
    if (found === null) return { type: 'paragraph', text, lines }
    level = found
    // A caption without number (专栏：…) hangs under the numbered heading above it, not under another caption.
    if (readNumbering(text) || block.marks.rank || ANNEX.test(text)) numberedOrRanked = found
    return { type: 'heading', level: found, text, lines }
  })
}
