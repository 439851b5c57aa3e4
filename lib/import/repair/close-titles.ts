import { isTitleLike } from '../line-signs'
import { type SourceBlock, textBlock } from '../source-document'

const PAIRS = [
  ['《', '》'],
  ['“', '”'],
  ['（', '）'],
] as const

/** Tells whether a line leaves a book-title or quotation mark open, so that it cannot be a whole title. */
function leavesOpen(text: string): boolean {
  return PAIRS.some(([open, close]) => text.lastIndexOf(open) > text.lastIndexOf(close))
}

/** A title is at most this long; beyond it an open mark is a slip, not a title to be closed. */
const LONGEST_TITLE = 120

/**
 * Puts a title together that is printed on two lines with a mark open at the end of the first:
 * 关于印发《乡村学校阅读提升计划｜（2022—2025年）》的通知. Joins and changes nothing else.
 */
export function closeTitles(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  const whole: SourceBlock[] = []
  for (const block of blocks) {
    const last = whole.at(-1)
    const joins =
      isTitleLike(last) &&
      isTitleLike(block) &&
      leavesOpen(last.text) &&
      !leavesOpen(last.text + block.text) &&
      last.text.length + block.text.length <= LONGEST_TITLE
    if (last && joins)
      whole[whole.length - 1] = { ...textBlock([...last.lines, ...block.lines]), marks: last.marks }
    else whole.push(block)
  }
  return whole
}
