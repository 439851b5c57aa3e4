import { eachGram } from './each-gram'
import type { JoinedTexts } from './joined-texts'

/** Where the stretches of one length stand that occur in more than one text; equal stretches have equal ids. */
export type RepeatedGrams = {
  /** Offsets into the joined codes, ascending. */
  readonly positions: Int32Array
  readonly ids: Int32Array
  /** The grams of text `i` are the entries `from[i]` up to, not including, `from[i + 1]`. */
  readonly from: Int32Array
}

const powerOfTwoFrom = (least: number) => 2 ** Math.ceil(Math.log2(Math.max(32, least)))

/** The gram's hash has come before: two tables of bits, which forget nothing and take 16 bits a character at most. */
function hashesMetTwice(
  texts: JoinedTexts,
  length: number,
): { met: (hash: number) => boolean; count: number } {
  const bits = Math.min(2 ** 31, powerOfTwoFrom(texts.codes.length * 4))
  const once = new Uint32Array(bits / 32)
  const twice = new Uint32Array(bits / 32)
  let count = 0
  eachGram(texts, length, (_, hash) => {
    const place = (hash & (bits - 1)) >>> 0
    const word = place >>> 5
    const bit = 1 << (place & 31)
    if (((once[word] ?? 0) & bit) === 0) {
      once[word] = (once[word] ?? 0) | bit
      return
    }
    // The first of them counts too.
    count += ((twice[word] ?? 0) & bit) === 0 ? 2 : 1
    twice[word] = (twice[word] ?? 0) | bit
  })
  const met = (hash: number) => {
    const place = (hash & (bits - 1)) >>> 0
    return ((twice[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0
  }
  return { met, count }
}

/**
 * Finds every stretch of `length` characters that stands in two texts or more: 「以习近平新时代中国特色社会主义思想为指导，
 * 深入…」. Two texts share a run of that length exactly if they share such a stretch, so none is missed; a rolling hash
 * (Karp and Rabin 1987) only proposes, and characters decide. Winnowing (Schleimer, Wilkerson, Aiken 2003) would
 * keep fewer but shorter stretches, which then have to be compared text by text: quadratic for a formula that
 * hundreds of texts open with. Two rolling passes and one table instead are linear, whatever is repeated.
 */
export function repeatedGrams(texts: JoinedTexts, length: number): RepeatedGrams {
  const { codes, starts } = texts
  const { met, count } = hashesMetTwice(texts, length)
  const positions = new Int32Array(count)
  const ids = new Int32Array(count)
  const from = new Int32Array(starts.length)
  const heads = new Int32Array(powerOfTwoFrom(count)).fill(-1)
  const first: number[] = []
  const next: number[] = []
  const lastText: number[] = []
  const isShared: boolean[] = []
  const equal = (a: number, b: number) => {
    for (let i = 0; i < length; i++) if (codes[a + i] !== codes[b + i]) return false
    return true
  }
  const idOf = (position: number, hash: number) => {
    const slot = (hash & (heads.length - 1)) >>> 0
    let id = heads[slot] ?? -1
    while (id >= 0 && !equal(first[id] ?? 0, position)) id = next[id] ?? -1
    if (id >= 0) return id
    first.push(position)
    next.push(heads[slot] ?? -1)
    heads[slot] = first.length - 1
    return first.length - 1
  }
  let size = 0
  eachGram(texts, length, (position, hash, text) => {
    if (!met(hash)) return
    const id = idOf(position, hash)
    isShared[id] = isShared[id] === true || (lastText[id] ?? text) !== text
    lastText[id] = text
    positions[size] = position
    ids[size++] = id
  })
  let kept = 0
  let text = 0
  for (let i = 0; i < size; i++) {
    const position = positions[i] ?? 0
    while (position >= (starts[text + 1] ?? 0)) from[++text] = kept
    if (isShared[ids[i] ?? 0] !== true) continue
    positions[kept] = position
    ids[kept++] = ids[i] ?? 0
  }
  from.fill(kept, text + 1)
  return { positions: positions.subarray(0, kept), ids: ids.subarray(0, kept), from }
}
