import { articleBlocks } from '@/components/ui/article-blocks'
import { textNodesOf } from '@/lib/device/text-nodes.browser'
import type { BlockText } from '@/lib/notebook/block-text'

const textOf = (block: Element) =>
  textNodesOf(block)
    .map(({ data }) => data)
    .join('')

/** The text of every block as it stands on the page now: marks are placed on it, and on nothing else. */
export function pageBlocks(): readonly BlockText[] {
  return articleBlocks().map(({ fragment, element }) => ({ fragment, text: textOf(element) }))
}
