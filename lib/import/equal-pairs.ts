/** Up to so many comparisons the longest common subsequence is worked out in full; it takes 4 bytes each. */
const MOST_CELLS = 4_000_000

type Pair = readonly [number, number]

/** Pairs of indices with equal keys, in order, between the bounds: a longest common subsequence by the full table. */
function byTable(a: readonly string[], b: readonly string[], from: Pair, to: Pair): readonly Pair[] {
  const [width, height] = [to[0] - from[0], to[1] - from[1]]
  const same = (i: number, j: number) => a[from[0] + i] === b[from[1] + j]
  const table = Array.from({ length: width + 1 }, () => new Uint32Array(height + 1))
  const cell = (i: number, j: number) => table[i]?.[j] ?? 0
  for (let i = width - 1; i >= 0; i--) {
    const row = table[i]
    for (let j = height - 1; row && j >= 0; j--)
      row[j] = same(i, j) ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1))
  }
  const pairs: Pair[] = []
  for (let i = 0, j = 0; i < width && j < height; ) {
    if (same(i, j)) pairs.push([from[0] + i++, from[1] + j++])
    else if (cell(i + 1, j) >= cell(i, j + 1)) i++
    else j++
  }
  return pairs
}

/** The places of the keys that stand once between two bounds. */
function once(keys: readonly string[], from: number, to: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  const repeated = new Set<string>()
  for (let i = from; i < to; i++) {
    const key = keys[i] ?? ''
    if (places.has(key)) repeated.add(key)
    places.set(key, i)
  }
  for (const key of repeated) places.delete(key)
  return places
}

/** The longest run of pairs that rise on both sides; the pairs come in the order of their first index. */
function rising(pairs: readonly Pair[]): readonly Pair[] {
  // tails[n]: the pair with the lowest second index that ends a rising run of n + 1; each knows the one before it.
  type Link = { readonly pair: Pair; readonly before: Link | undefined }
  const tails: Link[] = []
  for (const pair of pairs) {
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((tails[middle]?.pair[1] ?? 0) < pair[1]) low = middle + 1
      else high = middle
    }
    tails[low] = { pair, before: tails[low - 1] }
  }
  const run: Pair[] = []
  for (let link = tails.at(-1); link; link = link.before) run.push(link.pair)
  return run.reverse()
}

/**
 * Pairs the equal keys of two lists, in order: a longest common subsequence where the lists are of an issue's size. In
 * longer ones the keys that stand once on both sides hold the lists together, and the rest is compared between them,
 * so that time and memory grow with the length and not with its square.
 */
export function equalPairs(a: readonly string[], b: readonly string[]): readonly Pair[] {
  let head = 0
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head += 1
  const pairs: Pair[] = Array.from({ length: head }, (_, i) => [i, i])
  const from: Pair = [head, head]
  const end: Pair = [a.length, b.length]
  if ((end[0] - head) * (end[1] - head) <= MOST_CELLS) return [...pairs, ...byTable(a, b, from, end)]
  const inB = once(b, head, b.length)
  const held = [...once(a, head, a.length)].flatMap(([key, i]): Pair[] => {
    const j = inB.get(key)
    return j === undefined ? [] : [[i, j]]
  })
  let last = from
  for (const pair of [...rising(held.sort((x, y) => x[0] - y[0])), end]) {
    // A gap too large for the table has no key in common that tells anything; its parts count as new.
    if ((pair[0] - last[0]) * (pair[1] - last[1]) <= MOST_CELLS) pairs.push(...byTable(a, b, last, pair))
    if (pair !== end) pairs.push(pair)
    last = [pair[0] + 1, pair[1] + 1]
  }
  return pairs
}
