import type { Fragment } from '@/lib/journal/ids'
import { articleBlocks } from './article-blocks'
import { textNodesOf } from './text-nodes'

/** Words of one block: offsets (UTF-16, end excluded) in the block's text, and the words themselves. */
export type SelectedPlace = {
  readonly fragment: Fragment
  readonly start: number
  readonly end: number
  readonly words: string
}

/** Folded away, a text is on the page but not before the reader: 全选 does not mean it. */
const isFolded = (block: Element) => block.closest('details:not([open])') !== null

/** What a range holds of a block's text; undefined where that is nothing, or blanks only. */
function wordsIn(block: Element, range: Range): Omit<SelectedPlace, 'fragment'> | undefined {
  let at = 0
  let start: number | undefined
  let words = ''
  for (const node of textNodesOf(block)) {
    if (range.intersectsNode(node)) {
      const from = node === range.startContainer ? range.startOffset : 0
      const to = node === range.endContainer ? range.endOffset : node.length
      if (from < to) {
        start ??= at + from
        words += node.data.slice(from, to)
      }
    }
    at += node.length
  }
  return start === undefined || words.trim() === '' ? undefined : { start, end: start + words.length, words }
}

/**
 * The words of the article that the reader has selected, block by block in reading order. What was selected beside them (menus,
 * 还见于, the title block) is left out, and a triple click, which browsers end before the first character of the next
 * paragraph, means one paragraph.
 */
export function selectedPlaces(selection: Selection): readonly SelectedPlace[] {
  if (selection.isCollapsed) return []
  const ranges = Array.from({ length: selection.rangeCount }, (_, place) => selection.getRangeAt(place))
  return articleBlocks().flatMap(({ fragment, element }) => {
    const range = ranges.find((each) => each.intersectsNode(element))
    if (range === undefined || isFolded(element)) return []
    const found = wordsIn(element, range)
    return found === undefined ? [] : [{ fragment, ...found }]
  })
}
