import type { Fragment } from '@/lib/journal/ids'
import type { BlockText, FoundPlace } from '@/lib/notebook/block-text'
import type { Mark } from '@/lib/notebook/notebook-mark'
import { resolveAnchor } from '@/lib/notebook/resolve-anchor'

/**
 * A mark with what the page has of it: the places of its words; whether any of them were changed or are gone; and the
 * block where it belongs, as long as the page has that.
 */
export type PlacedMark = {
  readonly mark: Mark
  readonly places: readonly FoundPlace[]
  readonly state: 'whole' | 'changed' | 'gone'
  readonly fragment: Fragment | undefined
}

/** A bookmark is found again by the words with which its paragraph begins. */
function anchorsOf(mark: Mark) {
  if (mark.type === 'highlight') return mark.anchors
  const { fragment, exact } = mark
  return [{ fragment, start: 0, end: exact.length, exact, prefix: '', suffix: '' }]
}

function placeMark(mark: Mark, blocks: readonly BlockText[]): PlacedMark {
  const found = anchorsOf(mark).map((anchor) => resolveAnchor(anchor, blocks))
  const places = found.flatMap((each) =>
    each.state === 'exact' || each.state === 'moved'
      ? [{ fragment: each.fragment, start: each.start, end: each.end }]
      : [],
  )
  const isGone = found.some(({ state }) => state === 'gone')
  const isChanged = found.some(({ state }) => state === 'changed')
  const fragment = found.map((each) => (each.state === 'gone' ? undefined : each.fragment)).find(Boolean)
  return { mark, places, state: isGone ? 'gone' : isChanged ? 'changed' : 'whole', fragment }
}

/** Places marks on the page's text, in reading order; what the page no longer has comes last. */
export function placeMarks(marks: readonly Mark[], blocks: readonly BlockText[]): readonly PlacedMark[] {
  const order = new Map(blocks.map(({ fragment }, place) => [fragment, place]))
  const rank = ({ fragment }: PlacedMark) =>
    (fragment === undefined ? undefined : order.get(fragment)) ?? blocks.length
  return marks
    .map((mark) => placeMark(mark, blocks))
    .sort((a, b) => rank(a) - rank(b) || (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0))
}
