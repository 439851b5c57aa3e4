import { readByline } from '../byline'
import {
  isBracketed,
  isDocumentNumber,
  isNumbered,
  isProse,
  isRecipients,
  isSourceLine,
  isTitleLike,
} from '../line-signs'
import { isSetTogether } from '../set-together'
import type { SourceBlock } from '../source-document'

/** What a file's own setting says of titles: whether its ranks, its bold lines and its blank lines mark them. */
export type Setting = { readonly rank: boolean; readonly bold: boolean; readonly blank: boolean }

/** The lines of one title may be this many. */
const MOST_TITLE_LINES = 3

/** A line that may go on with the title above it: set alike, and none of the lines that stand under titles. */
function goesOnWithTitle(block: SourceBlock | undefined, above: SourceBlock | undefined): boolean {
  return (
    // Bold lines one under the other are one title also where every line is a paragraph of its own.
    (isSetTogether(above, block) || block?.marks.bold === true) &&
    isTitleLike(block) &&
    block.marks.bold === above?.marks.bold &&
    !isNumbered(block) &&
    !isDocumentNumber(block.text) &&
    !isBracketed(block.text) &&
    !isSourceLine(block.text) &&
    readByline(block.text) === null
  )
}

/** The index behind the title lines that begin at `i`. */
export function endOfTitle(blocks: readonly SourceBlock[], i: number): number {
  let end = i + 1
  while (end - i < MOST_TITLE_LINES && goesOnWithTitle(blocks[end], blocks[end - 1])) end += 1
  return end
}

/** An unnumbered bold line with no bold line right above it. */
export function opensBold(blocks: readonly SourceBlock[], i: number): boolean {
  const block = blocks[i]
  return (
    isTitleLike(block) &&
    block.marks.bold === true &&
    !isNumbered(block) &&
    !isBracketed(block.text) &&
    readByline(block.text) === null &&
    !goesOnWithTitle(block, blocks[i - 1])
  )
}

/** Bold marks titles where two bold lines, and most of all that are not numbered, stand over a byline or a number. */
function boldTells(blocks: readonly SourceBlock[]): boolean {
  const opening = blocks.flatMap((_, i) => (opensBold(blocks, i) ? [i] : []))
  const titled = opening.filter((i) => {
    const text = blocks[endOfTitle(blocks, i)]?.text ?? ''
    return readByline(text) !== null || isDocumentNumber(text) || isRecipients(text)
  })
  return titled.length >= 2 && titled.length * 2 > opening.length
}

/** Blank lines mark titles where paragraphs stand one right under the other. */
function blankTells(blocks: readonly SourceBlock[]): boolean {
  return !blocks.some(
    (block, i) => isProse(block) && isProse(blocks[i + 1]) && !isSetTogether(block, blocks[i + 1]),
  )
}

/** Reads the setting of a file. Where a contents list names the titles, neither bold nor blank lines are asked. */
export function readSetting(blocks: readonly SourceBlock[], rank: boolean, announced: boolean): Setting {
  return { rank, bold: !announced && boldTells(blocks), blank: !announced && blankTells(blocks) }
}
