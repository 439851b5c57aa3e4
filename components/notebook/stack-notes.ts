type Stretch = { readonly top: number; readonly bottom: number }

/** Between two things in the margin, in pixels. */
const GAP = 8

/**
 * The heights at which notes stand in the margin: each beside its words (`top`), or as little below as keeps it off the
 * note before it and off what else stands there. Notes come in reading order; heights are in pixels of the page.
 */
export function stackNotes(
  notes: readonly { readonly top: number; readonly height: number }[],
  taken: readonly Stretch[],
): readonly number[] {
  const others = [...taken].sort((a, b) => a.top - b.top)
  let free = Number.NEGATIVE_INFINITY
  return notes.map(({ top, height }) => {
    let at = Math.max(top, free)
    for (const other of others) {
      if (at < other.bottom + GAP && at + height + GAP > other.top) at = other.bottom + GAP
    }
    free = at + height + GAP
    return at
  })
}
