/**
 * Which heading a block stands under, as an index: the nearest one before it, of a heading the nearest of a higher rank.
 * `levels` has the rank of each block that is a heading (1 for the title), null for other blocks. Null above all headings.
 */
export function sectionAbove(levels: readonly (number | null)[], at: number): number | null {
  const own = levels[at] ?? Number.POSITIVE_INFINITY
  const found = levels.slice(0, at).findLastIndex((level) => level !== null && level < own)
  return found < 0 ? null : found
}
