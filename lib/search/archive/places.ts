/** Places of a word in the row of a segment, ascending. */
export type Places = Uint32Array

/** The places that both lists have, the second moved back by so many units: where 才强 stands one unit behind 人才. */
export function meet(places: Places, others: Places, offset: number): Places {
  const met = new Uint32Array(Math.min(places.length, others.length))
  let count = 0
  let j = 0
  for (const place of places) {
    while (j < others.length && (others[j] ?? 0) < place + offset) j++
    if (others[j] === place + offset) met[count++] = place
  }
  return met.subarray(0, count)
}

/** A pair's places moved back to where the word begins; those that would begin before the row are none. */
export function movedBack(places: Places, offset: number): Places {
  return offset === 0 ? places : places.filter((place) => place >= offset).map((place) => place - offset)
}

/**
 * Leaves out the places that overlap the one counted before, as the judge's scan from the left does: 「人人」 stands once in
 * 「人人人」. Places that overlap are always of one part, for between two parts there is a gap.
 */
export function withoutOverlaps(places: Places, length: number): Places {
  let end = 0
  return places.filter((place) => {
    if (place < end) return false
    end = place + length
    return true
  })
}
