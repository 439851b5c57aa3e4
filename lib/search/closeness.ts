/** A word's hit in a passage: which word, and the place of its first and behind its last unit. */
export type PlacedHit = { readonly word: number; readonly start: number; readonly end: number }

/**
 * How close together the words of a query stand in a passage: the units of the shortest stretch that holds one hit of each.
 * For 「人才 培养」, 「人才培养」 is 4 and 「培养一流人才」 6. Hits come in order of start; fewer is closer.
 */
export function closeness(hits: readonly PlacedHit[], words: number): number {
  const latest = new Map<number, PlacedHit>()
  let best = Number.POSITIVE_INFINITY
  for (const hit of hits) {
    latest.set(hit.word, hit)
    if (latest.size < words) continue
    let start = hit.start
    let end = hit.end
    for (const other of latest.values()) {
      start = Math.min(start, other.start)
      end = Math.max(end, other.end)
    }
    best = Math.min(best, end - start)
  }
  return best
}
