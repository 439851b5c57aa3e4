import { textNodesOf } from '@/lib/device/text-nodes.browser'

/**
 * The range of the characters from `start` to `end` (UTF-16, end excluded) in a block's text. It goes around the
 * characters as closely as it can: it begins inside the node of the first one and ends inside the node of the last.
 * Offsets behind the end of the text are taken back to it, so that the range is never wrong, only empty.
 */
export function rangeOf(block: Element, start: number, end: number): Range {
  const range = document.createRange()
  range.selectNodeContents(block)
  range.collapse()
  let at = 0
  let isOpen = false
  for (const node of textNodesOf(block)) {
    const next = at + node.length
    if (!isOpen && start < next) {
      range.setStart(node, Math.max(0, start - at))
      isOpen = true
    }
    if (isOpen && end > at) range.setEnd(node, Math.min(end - at, node.length))
    at = next
  }
  return range
}
