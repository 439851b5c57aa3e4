/**
 * The part of a text that lies before a place, 0 to 1: `lengths` are the characters of its blocks in order, the place is
 * `offset` characters into the block `index`. By characters, not by pixels: parts of a long page that are not laid out have
 * only an estimated height. Never falls as the place moves on; [100, 300], 1, 150 → 0.625.
 */
export function shareRead(lengths: readonly number[], index: number, offset: number): number {
  let before = 0
  let total = 0
  for (const [at, length] of lengths.entries()) {
    total += length
    if (at < index) before += length
    else if (at === index) before += Math.min(offset, length)
  }
  return total === 0 ? 0 : before / total
}
