import { rangeOf } from '@/components/ui/text-range'
import { paintWithElements } from './paint-with-elements'
import type { PaintedSpan, PaintName } from './painted-span'

const NAMES: readonly PaintName[] = ['mark-yellow', 'mark-green', 'mark-blue', 'mark-pink', 'mark-noted']

/**
 * Paints spans of the article as the stylesheet has it for each name, in place of what was painted before. The text on the
 * page is not touched, but for browsers that cannot paint ranges (Firefox before 140, Safari before 17.2).
 */
export function paint(spans: readonly PaintedSpan[]): void {
  if (!('highlights' in CSS)) {
    paintWithElements(spans)
    return
  }
  for (const name of NAMES) {
    const ranges = spans.flatMap((span) => {
      const block = span.name === name ? document.getElementById(span.fragment) : null
      return block === null ? [] : [rangeOf(block, span.start, span.end)]
    })
    if (ranges.length === 0) CSS.highlights.delete(name)
    else CSS.highlights.set(name, new Highlight(...ranges))
  }
}
