import { selectedPlaces } from '@/components/ui/selected-places'
import { rangeOf } from '@/components/ui/text-range'
import { textNodesOf } from '@/lib/device/text-nodes.browser'
import type { PaintedSpan } from './painted-span'

/** Wraps one stretch of a text node. The node itself stays the first piece, so that whoever made it still finds it. */
function wrap(node: Text, start: number, end: number, name: string): void {
  const piece = start === 0 ? node : node.splitText(start)
  if (end - start < piece.length) piece.splitText(end - start)
  const mark = document.createElement('mark')
  mark.className = `painted ${name}`
  piece.replaceWith(mark)
  mark.append(piece)
}

function wrapSpan({ fragment, start, end, name }: PaintedSpan): void {
  const block = document.getElementById(fragment)
  if (block === null) return
  let at = 0
  for (const node of textNodesOf(block)) {
    const { length } = node
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, length)]
    if (from < to) wrap(node, from, to, name)
    at += length
  }
}

/** Does something to the text nodes of the article, and gives the reader back the words that were selected before. */
function withSelection(change: () => void): void {
  const selection = document.getSelection()
  const places = selection === null || selection.isCollapsed ? [] : selectedPlaces(selection)
  change()
  const [first, last] = [places[0], places.at(-1)]
  const from = first && document.getElementById(first.fragment)
  const to = last && document.getElementById(last.fragment)
  if (!from || !to) return
  const start = rangeOf(from, first.start, first.end)
  const end = rangeOf(to, last.start, last.end)
  selection?.setBaseAndExtent(start.startContainer, start.startOffset, end.endContainer, end.endOffset)
}

/** Paints spans by elements around the words: text nodes are split and joined again, none is changed. */
export function paintWithElements(spans: readonly PaintedSpan[]): void {
  withSelection(() => {
    for (const mark of document.querySelectorAll('.article-body mark.painted')) {
      const parent = mark.parentNode
      mark.replaceWith(...mark.childNodes)
      parent?.normalize()
    }
    spans.forEach(wrapSpan)
  })
}
