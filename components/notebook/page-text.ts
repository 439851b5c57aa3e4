import { type ArticleBlock, articleBlocks } from '@/components/ui/article-blocks'
import type { SelectedPlace } from '@/components/ui/selected-places'
import { textNodesOf } from '@/components/ui/text-nodes'
import type { BlockText } from '@/lib/notebook/block-text'
import { currentPlace } from '@/lib/reader/current-place.browser'

const textOf = (block: Element) =>
  textNodesOf(block)
    .map(({ data }) => data)
    .join('')

/** The text of every block as it stands on the page now: marks are placed on it, and on nothing else. */
export function pageBlocks(): readonly BlockText[] {
  return articleBlocks().map(({ fragment, element }) => ({ fragment, text: textOf(element) }))
}

function wholePlace({ fragment, element }: ArticleBlock): SelectedPlace {
  const words = textOf(element)
  return { fragment, start: 0, end: words.length, words }
}

/** The whole of the block that is being read, so that a paragraph can be marked without drawing over it (整段). */
export function currentWholePlace(): SelectedPlace | undefined {
  const current = currentPlace()
  const block = articleBlocks().find(({ element }) => element === current)
  return block && wholePlace(block)
}
