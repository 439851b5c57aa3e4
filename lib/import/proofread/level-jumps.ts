import { type NumberStyle, readNumbering } from '@/lib/text/numbering'
import { endsSentence, hasInnerStop } from '@/lib/text/punctuation'
import type { SourceBlock } from '../source-document'
import { type BlockDoubt, doubtOfBlock } from './proof-rule'

/** The levels of GB/T 9704-2012, 7.3.3: 一、 （一） 1. （1）. */
const LEVELS: readonly NumberStyle[] = ['han', 'han-bracket', 'digit', 'digit-bracket']
const LONGEST_HEADING = 60

/** A line with a number of these levels that reads as a heading; a list of sentences under 一、 may well be 1. 2. */
function levelOf(block: SourceBlock): number {
  if (
    block.rows ||
    block.text.length > LONGEST_HEADING ||
    endsSentence(block.text) ||
    hasInnerStop(block.text)
  )
    return -1
  const style = readNumbering(block.text)?.style
  return style ? LEVELS.indexOf(style) : -1
}

/** Finds headings that skip a level: 一、 with 1. right under it and no （一） between. One doubt an article. */
export function levelJumps(blocks: readonly SourceBlock[]): readonly BlockDoubt[] {
  const jumps: SourceBlock[] = []
  let level = -1
  for (const block of blocks) {
    if (/^附[件表录]/u.test(block.text)) level = -1
    const here = levelOf(block)
    if (here < 0) continue
    if (level >= 0 && here > level + 1) jumps.push(block)
    // A jump is told once; its siblings hang under the same heading.
    level = here > level + 1 && level >= 0 ? level : here
  }
  const [first] = jumps
  if (!first) return []
  return [
    doubtOfBlock(
      first,
      'level-jump',
      `标题层次跳级，本篇 ${jumps.length} 处`,
      '公文层次依次为“一、”“（一）”“1.”“（1）”；原文如此则不必改',
    ),
  ]
}
