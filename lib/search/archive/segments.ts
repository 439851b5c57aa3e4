/** How many segments of one size become one of the next. */
const FOLD = 4

/**
 * Parts so many issues into segments, oldest first: as many of the largest power of four as fit, then of the next. 107 issues
 * are 64 + 16 + 16 + 4 + 4 + 1 + 1 + 1. A new issue is a segment of its own, and each fourth gathers the last four, so that a
 * search asks few segments and an issue that joins leaves nearly all files as they are: an index of the archive is
 * written anew only log₄ N times in its life (the logarithmic method, Bentley and Saxe 1980).
 */
export function segmentSizes(issues: number): number[] {
  const sizes: number[] = []
  let size = 1
  while (size * FOLD <= issues) size *= FOLD
  let left = issues
  for (; left > 0; size /= FOLD) {
    for (; left >= size; left -= size) sizes.push(size)
  }
  return sizes
}
