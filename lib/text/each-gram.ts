import type { JoinedTexts } from './joined-texts'

/** The prime of FNV hashing; odd, so that no character's share of a hash is lost. */
const BASE = 0x01000193

/** Spreads a hash over all its bits: the low bits of a polynomial know only the low bits of the characters. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return (twice ^ (twice >>> 16)) >>> 0
}

/**
 * Visits every stretch of `length` characters that lies inside one text, with a hash that is rolled on from the stretch
 * before (Karp and Rabin 1987), so that a long text costs one step a character: 党的教育 → 的教育方 → 教育方针. Equal stretches
 * have equal hashes; unequal ones may, and whoever needs to be certain compares the characters.
 */
export function eachGram(
  { codes, starts }: JoinedTexts,
  length: number,
  visit: (position: number, hash: number, text: number) => void,
): void {
  let leaving = 1
  for (let i = 1; i < length; i++) leaving = Math.imul(leaving, BASE)
  for (let text = 0; text + 1 < starts.length; text++) {
    const start = starts[text] ?? 0
    const end = starts[text + 1] ?? 0
    let hash = 0
    for (let at = start; at < end; at++) {
      if (at - start >= length) hash = (hash - Math.imul(codes[at - length] ?? 0, leaving)) | 0
      hash = (Math.imul(hash, BASE) + (codes[at] ?? 0)) | 0
      if (at - start >= length - 1) visit(at - length + 1, mixed(hash), text)
    }
  }
}
