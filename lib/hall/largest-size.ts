/**
 * The largest whole number from `least` to `most` that fits, by halving: the size in pixels of projected type. What fits at one
 * size must fit at every smaller one; where not even the least fits, it is the least.
 */
export function largestSize(least: number, most: number, fits: (size: number) => boolean): number {
  let low = least
  let high = most
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(middle)) low = middle
    else high = middle - 1
  }
  return low
}
