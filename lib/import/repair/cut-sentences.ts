import { readNumbering } from '@/lib/text/numbering'
import { endsSentence, hanWidth } from '@/lib/text/punctuation'
import { readByline } from '../byline'
import { isProse } from '../line-signs'
import { isSetTogether } from '../set-together'
import { lineOf, type SourceBlock } from '../source-document'

/** What is thought of a block and the one above it: one sentence for certain enough, or a matter for staff. */
export type CutSentence = 'likely' | 'unsure'

/** What goes on is hardly wider than what was broken, or it would have stood on the line above. */
const WIDER = 2
/** A longer line is no short line that a hand broke. */
const WIDEST = 40
/** A sentence over more lines than this was not broken by hand. */
const MOST_LINES = 12

/** 时间：5月3日，上午: what is given behind a colon, a line of its own. */
const LABELLED = /^[\p{sc=Han}\s]{1,9}[：:]\s*\S/u

/** Names or cells set in columns. */
const IN_COLUMNS = /\S(?:[ \u3000]{2,}|\t)\S/u

/** A comma of the sentence itself, outside brackets. */
const hasComma = (text: string) => text.replace(/[（(][^（()）]*[）)]/gu, '').includes('，')

const widthOf = (block: SourceBlock) => hanWidth(block.lines.at(-1)?.text ?? '')

/** A plain line of text that may be part of a sentence; 第一条 may begin one, 一、 is a heading. */
function isPlain(block: SourceBlock, standsAlone: (block: SourceBlock) => boolean): boolean {
  const style = readNumbering(block.text)?.style
  return (
    !block.marks.bullet &&
    !block.marks.code &&
    !standsAlone(block) &&
    (style === undefined || style === 'article') &&
    // Print tells by its margins whether a line goes on.
    block.lines.at(-1)?.marks.full === undefined &&
    widthOf(block) <= WIDEST &&
    !LABELLED.test(block.text) &&
    !IN_COLUMNS.test(block.text) &&
    readByline(block.text) === null
  )
}

/** Tells whether blank lines part the paragraphs of these blocks, so that lines that stand together belong together. */
function isParted(blocks: readonly SourceBlock[]): boolean {
  let together = 0
  let apart = 0
  for (const [i, block] of blocks.entries()) {
    const next = blocks[i + 1]
    if (!next || next.rows || !isProse(block) || readNumbering(next.text)) continue
    if (isSetTogether(block, next)) together += 1
    else apart += 1
  }
  return apart > together * 2
}

/** The index behind the lines that go on from `start`, to the one that ends the sentence; `start` where none does. */
function endOfSentence(
  blocks: readonly SourceBlock[],
  start: number,
  standsAlone: (block: SourceBlock) => boolean,
): number {
  for (let i = start; i < Math.min(blocks.length, start + MOST_LINES); i++) {
    const block = blocks[i]
    const above = blocks[i - 1]
    if (!block || !isPlain(block, standsAlone)) return start
    if (i > start) {
      const begins = readNumbering(block.text) !== null || block.marks.indented === true
      if (!above || begins || !isSetTogether(above, block)) return start
      if (hanWidth(block.text) > widthOf(above) + WIDER) return start
    }
    if (endsSentence(block.text)) return i > start ? i + 1 : start
  }
  return start
}

/**
 * Finds sentences that a hand broke into short lines, in a text whose paragraphs are parted by blank lines: lines one
 * right under the other of which only the last has a stop, none much wider than the one above. With a comma in the lines that have
 * none it is one sentence; without, they may as well be a heading over its text or a verse, which is left and named.
 * Gives what goes on, by the number of its first line; a number alone is always a matter for staff.
 */
export function cutSentences(
  blocks: readonly SourceBlock[],
  standsAlone: (block: SourceBlock) => boolean,
): ReadonlyMap<number, CutSentence> {
  const found = new Map<number, CutSentence>()
  const parted = isParted(blocks)
  for (let start = 0; start < blocks.length; ) {
    const end = endOfSentence(blocks, start, standsAlone)
    const open = blocks.slice(start, Math.max(start, end - 1))
    const withComma = open.some(({ text }) => hasComma(text))
    if (withComma || (parted && open.length > 0))
      for (const block of blocks.slice(start + 1, end))
        found.set(lineOf(block), withComma && parted ? 'likely' : 'unsure')
    start = Math.max(start + 1, end)
  }
  for (const [i, block] of blocks.entries()) {
    const above = blocks[i - 1]
    // 价格为｜12｜元。: a number alone begins nothing, and what stands above it was hardly finished.
    const isNumber = !block.rows && /^[\d０-９.,．，%％]+$/u.test(block.text.trim())
    if (isNumber && above && !endsSentence(above.text) && isPlain(above, standsAlone))
      found.set(lineOf(block), 'unsure')
  }
  return found
}
