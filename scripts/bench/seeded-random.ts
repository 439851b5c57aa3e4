/** Numbers that look random and are the same on every machine for the same seed. */
export type SeededRandom = {
  /** A number from 0 up to, not including, 1. */
  readonly next: () => number
  /** A whole number from 0 up to, not including, `below`. */
  readonly below: (below: number) => number
  /** True in a share of the cases. */
  readonly chance: (share: number) => boolean
  /** One of the list, which must not be empty. */
  readonly pick: <T>(list: readonly T[]) => T
  /** The list in another order. */
  readonly shuffle: <T>(list: readonly T[]) => T[]
}

/** FNV-1a with a last mix: one number for a seed in words. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x45d9f3b)
  return (value ^ (value >>> 16)) >>> 0
}

/** A source of numbers for a seed in words: `1/57` is issue 57 of the archive with seed 1. (mulberry32) */
export function seededRandom(seed: string): SeededRandom {
  let state = hash(seed)
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  const pick = <T>(list: readonly T[]): T => {
    const picked = list[below(list.length)]
    if (picked === undefined) throw new Error('不能从空的列表里取')
    return picked
  }
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick,
    shuffle: <T>(list: readonly T[]) => {
      const rest = [...list]
      return list.map(() => rest.splice(below(rest.length), 1)[0] as T)
    },
  }
}
