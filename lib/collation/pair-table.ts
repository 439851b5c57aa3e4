/** The pairs of neighbouring units that tell several quotations, each once under a number. */
export type PairTable = {
  /** The number of a pair, or -1 where it tells no quotation. */
  readonly numberOf: (first: number, second: number) => number
  /** The quotations that the pair with a number tells, from `starts[number]` to `starts[number + 1]`. */
  readonly told: Uint32Array
  readonly starts: Uint32Array
  /** How many pairs tell each quotation. */
  readonly sizes: readonly number[]
}

/** Slots for each pair: three of four are empty, so that a pair of a text that tells nothing is known by one look. */
const SLOTS_EACH = 4

/**
 * A pair tells a quotation when at most so many have it, or when it is among the so many rarest of its own. 发展 stands in every third
 * quotation and in every paragraph: to count it for all of them takes most of the time and tells nothing.
 */
const TELLS_AT_MOST = 6
const TELLING_AT_LEAST = 12

/** A pair as one whole number of 32 bits. */
const pairOf = (first: number, second: number) => (first << 16) | second

/** The pairs of each quotation that tell it, from the rarest on. */
function tellingPairs(quotes: readonly string[]): readonly (readonly number[])[] {
  const having = new Map<number, number>()
  const pairs = quotes.map((words) => {
    const own = new Set<number>()
    for (let at = 0; at + 1 < words.length; at++)
      own.add(pairOf(words.charCodeAt(at), words.charCodeAt(at + 1)))
    for (const pair of own) having.set(pair, (having.get(pair) ?? 0) + 1)
    return own
  })
  const countOf = (pair: number) => having.get(pair) ?? 0
  return pairs.map((own) =>
    [...own]
      .sort((a, b) => countOf(a) - countOf(b))
      .filter((pair, at) => at < TELLING_AT_LEAST || countOf(pair) <= TELLS_AT_MOST),
  )
}

/**
 * Numbers the pairs that tell quotations, given as folded words, in a table of open addresses (Knuth, TAOCP 3, 6.4). A text of
 * millions of pairs is looked up in it; as strings, or as keys of a Map, they took most of the time of a check.
 */
export function createPairTable(quotes: readonly string[]): PairTable {
  const telling = tellingPairs(quotes)
  const lists = new Map<number, number[]>()
  for (const [quote, own] of telling.entries())
    for (const pair of own) {
      const list = lists.get(pair)
      if (list === undefined) lists.set(pair, [quote])
      else list.push(quote)
    }

  const slots = 2 ** Math.ceil(Math.log2((lists.size + 1) * SLOTS_EACH))
  const keys = new Int32Array(slots)
  const numbers = new Int32Array(slots).fill(-1)
  const slotOf = (pair: number) => {
    const mixed = Math.imul(pair ^ (pair >>> 15), 0x9e3779b1)
    let slot = (mixed ^ (mixed >>> 16)) & (slots - 1)
    // A key of 0 stands for an empty slot: no text has two NUL characters.
    while (keys[slot] !== 0 && keys[slot] !== pair) slot = (slot + 1) & (slots - 1)
    return slot
  }
  for (const [number, pair] of [...lists.keys()].entries()) {
    const slot = slotOf(pair)
    keys[slot] = pair
    numbers[slot] = number
  }

  const starts = new Uint32Array(lists.size + 1)
  for (const [number, list] of [...lists.values()].entries())
    starts[number + 1] = (starts[number] ?? 0) + list.length
  return {
    numberOf: (first, second) => numbers[slotOf(pairOf(first, second))] ?? -1,
    told: Uint32Array.from([...lists.values()].flat()),
    starts,
    sizes: telling.map((own) => own.length),
  }
}
