/** The pairs of neighbouring units of several quotations, each once under a number. */
export type PairTable = {
  /** The number of a pair, or -1 where no quotation has it. */
  readonly numberOf: (first: number, second: number) => number
  /** The quotations that the pair with a number tells, from `starts[number]` to `starts[number + 1]`. */
  readonly told: Uint32Array
  readonly starts: Uint32Array
  /** The numbers of all pairs of each quotation. */
  readonly pairs: readonly (readonly number[])[]
  /** How many pairs tell each quotation. */
  readonly telling: readonly number[]
}

/** Slots for each pair: most are empty, so that a pair of a text that no quotation has is told by one look. */
const SLOTS_EACH = 8

/**
 * A pair tells a quotation when at most so many have it, or when it is among the so many rarest of its own. 发展 stands in every third
 * quotation and in every paragraph: to count it for all of them takes most of the time and tells nothing.
 */
const TELLS_AT_MOST = 6
const TELLING_AT_LEAST = 12

/**
 * Numbers the pairs of quotations, given as folded words, in a table of open addresses (Knuth, TAOCP 3, 6.4). A text of millions of
 * pairs is looked up in it; as strings, or as keys of a Map, they took most of the time of a check.
 */
export function createPairTable(quotes: readonly string[]): PairTable {
  const most = quotes.reduce((sum, words) => sum + words.length, 1)
  const slots = 2 ** Math.ceil(Math.log2(most * SLOTS_EACH))
  const numbers = new Int32Array(slots).fill(-1)
  const firsts = new Uint16Array(slots)
  const seconds = new Uint16Array(slots)
  const slotOf = (first: number, second: number) => {
    let slot = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 0
    slot = (slot ^ (slot >>> 15)) & (slots - 1)
    while (numbers[slot] !== -1 && (firsts[slot] !== first || seconds[slot] !== second))
      slot = (slot + 1) & (slots - 1)
    return slot
  }

  const having: number[] = []
  const pairs = quotes.map((words) => {
    const own = new Set<number>()
    for (let at = 0; at + 1 < words.length; at++) {
      const [first, second] = [words.charCodeAt(at), words.charCodeAt(at + 1)]
      const slot = slotOf(first, second)
      if (numbers[slot] === -1) {
        numbers[slot] = having.push(0) - 1
        firsts[slot] = first
        seconds[slot] = second
      }
      own.add(numbers[slot] ?? -1)
    }
    for (const number of own) having[number] = (having[number] ?? 0) + 1
    return [...own]
  })

  const lists = having.map((): number[] => [])
  const telling = pairs.map((own, quote) => {
    const rarest = own.toSorted((a, b) => (having[a] ?? 0) - (having[b] ?? 0))
    const tell = rarest.filter((n, at) => at < TELLING_AT_LEAST || (having[n] ?? 0) <= TELLS_AT_MOST)
    for (const number of tell) lists[number]?.push(quote)
    return tell.length
  })
  const starts = new Uint32Array(lists.length + 1)
  for (const [number, own] of lists.entries()) starts[number + 1] = (starts[number] ?? 0) + own.length
  const told = Uint32Array.from(lists.flat())
  const numberOf = (first: number, second: number) => numbers[slotOf(first, second)] ?? -1
  return { numberOf, told, starts, pairs, telling }
}
