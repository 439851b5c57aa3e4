import { type WordsInBlock, wordsInRange } from '@/lib/device/words-in-range.browser'
import type { Fragment } from '@/lib/journal/ids'
import { articleBlocks } from './article-blocks'

/** Words that are selected in the block of a fragment. */
export type SelectedPlace = WordsInBlock & { readonly fragment: Fragment }

/** Folded away, a text is on the page but not before the reader: 全选 does not mean it. */
const isFolded = (block: Element) => block.closest('details:not([open])') !== null

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
    const found = wordsInRange(element, range)
    return found === undefined ? [] : [{ fragment, ...found }]
  })
}
