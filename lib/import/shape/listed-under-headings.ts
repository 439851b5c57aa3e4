import { readNumbering } from '@/lib/text/numbering'
import { isBracketed, isTitleLike } from '../line-signs'
import type { SourceBlock } from '../source-document'
import type { RanksByStyle } from './sibling-numbers'

/** No longer line could be a heading. */
const LONGEST = 60

/** A line such as a name, that is no heading by its number, rank or weight. */
function isBareLine(block: SourceBlock | undefined): boolean {
  return (
    isTitleLike(block, LONGEST) &&
    !block.marks.rank &&
    !block.marks.bold &&
    readNumbering(block.text) === null &&
    !isBracketed(block.text) &&
    !/^(?:附[件表录]|专栏)/u.test(block.text)
  )
}

/**
 * The places of lines that are all the text of a numbered heading: 一、先进集体｜甲教研室｜乙教研室｜二、先进个人. They run from
 * it to the next number of no deeper rank, or to the end; were they headings, none would have any text.
 */
export function listedUnderHeadings(
  blocks: readonly SourceBlock[],
  levels: RanksByStyle<number>,
): ReadonlySet<number> {
  const rankOf = (block: SourceBlock | undefined) => {
    const style = block && !block.rows ? readNumbering(block.text)?.style : undefined
    return style && levels[style]
  }
  const found = new Set<number>()
  for (const [i, block] of blocks.entries()) {
    const above = rankOf(block)
    if (above === undefined) continue
    let end = i + 1
    while (isBareLine(blocks[end])) end += 1
    const below = rankOf(blocks[end])
    const closed = end >= blocks.length || (below !== undefined && below <= above)
    if (closed) for (let at = i + 1; at < end; at++) found.add(at)
  }
  return found
}
