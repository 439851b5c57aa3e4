type Box = { readonly width: number; readonly height: number }
type Room = { readonly top: number; readonly bottom: number; readonly width: number }
type Edges = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }

/** Between the words and the bar, and between the bar and the edges of the window, in pixels. */
const GAP = 8

/**
 * Where a bar stands beside words: below their end, else above their beginning, inside the room that the bars of the page
 * leave. Undefined where there is no such place, or where it would cover most of a line; it then goes to the foot of the
 * window. All in pixels of the window.
 */
export function barPlace(
  first: Edges,
  last: Edges,
  bar: Box,
  room: Room,
): { readonly left: number; readonly top: number } | undefined {
  const below = last.bottom + GAP
  const above = first.top - GAP - bar.height
  const fits = (top: number) => top >= room.top && top + bar.height <= room.bottom
  const top = [below, above].find(fits)
  if (top === undefined || bar.width > room.width / 2) return undefined
  const beside = top === below ? last.right : first.left
  const left = Math.min(Math.max(GAP, beside - bar.width / 2), room.width - GAP - bar.width)
  return { left, top }
}
