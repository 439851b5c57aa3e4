import { rangeOf } from '@/components/ui/text-range'
import type { PlacedMark } from './place-marks'

/** A finger does not meet a line to the pixel; this much around the words still counts, in pixels. */
const AROUND = 2

/** The marks whose painted words are at a point of the window, the newest first. */
export function marksAtPoint(
  placed: readonly PlacedMark[],
  target: EventTarget | null,
  x: number,
  y: number,
) {
  const block = target instanceof Element ? target.closest('.article-body [id]') : null
  if (block === null) return []
  const isMet = ({ left, right, top, bottom }: DOMRect) =>
    x >= left - AROUND && x <= right + AROUND && y >= top - AROUND && y <= bottom + AROUND
  return placed
    .filter(
      ({ mark, places }) =>
        mark.type === 'highlight' &&
        places.some(
          ({ fragment, start, end }) =>
            fragment === block.id && [...rangeOf(block, start, end).getClientRects()].some(isMet),
        ),
    )
    .sort((a, b) => b.mark.createdAt.localeCompare(a.mark.createdAt))
    .map(({ mark }) => mark.id)
}
