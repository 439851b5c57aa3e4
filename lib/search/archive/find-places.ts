import { pairsOf } from '@/lib/text/pairs-of'
import { meet, movedBack, type Places } from './places'
import { readPlaces } from './postings'
import type { SegmentLists } from './segment-lists'

/** Which pairs of a word together leave no unit out, at the least cost: the first, the last, and never two apart more than two. */
function cheapestCover(costs: readonly number[]): readonly number[] {
  const best: { readonly cost: number; readonly pairs: readonly number[] }[] = []
  for (const [i, cost] of costs.entries()) {
    const before = [best[i - 1], best[i - 2]].filter((each) => each !== undefined)
    const from = i === 0 ? { cost: 0, pairs: [] } : before.reduce((a, b) => (b.cost <= a.cost ? b : a))
    // A held list costs a little as well, so that of two equal covers the shorter is taken.
    best.push({ cost: from.cost + cost + 1, pairs: [...from.pairs, i] })
  }
  return best.at(-1)?.pairs ?? []
}

/** The two cheapest pairs, apart from each other where the word is long enough: the rarest tell most. */
function cheapestTwo(costs: readonly number[]): readonly number[] {
  const byCost = costs.map((cost, pair) => ({ cost, pair })).sort((a, b) => a.cost - b.cost)
  const [first] = byCost
  if (first === undefined) return []
  const second = byCost.find(({ pair }) => Math.abs(pair - first.pair) > 1) ?? byCost[1]
  return second === undefined ? [first.pair] : [first.pair, second.pair].sort((a, b) => a - b)
}

function chosenPairs(lists: SegmentLists, word: string, exact: boolean): readonly number[] {
  const costs = pairsOf(word).map(lists.cost)
  return exact || costs.length <= 2 ? cheapestCover(costs) : cheapestTwo(costs)
}

/** What it costs to fetch the places of a word, in bytes. */
export function placesCost(lists: SegmentLists, word: string, exact: boolean): number {
  const pairs = pairsOf(word)
  return chosenPairs(lists, word, exact).reduce((sum, pair) => sum + lists.cost(pairs[pair] ?? ''), 0)
}

/**
 * Finds the places of a word from the lists of its pairs: of all it takes to be exact (人才强国 stands where 人才 and, two
 * units on, 强国 stand), or only of the two that cost least, which leaves few places for the text to decide.
 */
export async function findPlaces(
  lists: SegmentLists,
  word: string,
  exact: boolean,
  signal: AbortSignal,
): Promise<Places> {
  const pairs = pairsOf(word)
  const chosen = chosenPairs(lists, word, exact)
  const found = await Promise.all(
    chosen.map(async (offset) => ({
      offset,
      places: readPlaces(await lists.list(pairs[offset] ?? '', signal)),
    })),
  )
  const [rarest, ...others] = found.sort((a, b) => a.places.length - b.places.length)
  if (rarest === undefined) throw new Error(`“${word}”没有两个以上的字`)
  let places = movedBack(rarest.places, rarest.offset)
  for (const other of others) places = meet(places, other.places, other.offset)
  return places
}

/** Lists that are fetched together while places are narrowed down. */
const AT_ONCE = 2

function covers(chosen: ReadonlySet<number>, pairs: number): boolean {
  for (let i = 0; i < pairs; i++) {
    const isEnd = i === 0 || i === pairs - 1
    if (!chosen.has(i) && (isEnd || !chosen.has(i - 1))) return false
  }
  return true
}

/**
 * Narrows the places of a word down until they are exact, list by list, the cheapest first; or until the text of what is left
 * costs less than the next lists. A sentence of forty characters is known by its rarest pairs, and nobody fetches the
 * places of 发展 for it.
 */
export async function narrowPlaces(
  lists: SegmentLists,
  word: string,
  textCost: (places: Places) => number,
  signal: AbortSignal,
): Promise<{ readonly places: Places; readonly exact: boolean }> {
  const pairs = pairsOf(word)
  const chosen = new Set(chosenPairs(lists, word, false))
  let places = await findPlaces(lists, word, false, signal)
  for (;;) {
    if (covers(chosen, pairs.length)) return { places, exact: true }
    const next = pairs
      .map((pair, offset) => ({ pair, offset, cost: lists.cost(pair) }))
      .filter(({ offset }) => !chosen.has(offset))
      .sort((a, b) => a.cost - b.cost)
      .slice(0, AT_ONCE)
    if (textCost(places) <= next.reduce((sum, { cost }) => sum + cost, 0)) return { places, exact: false }
    const found = await Promise.all(next.map(({ pair }) => lists.list(pair, signal).then(readPlaces)))
    for (const [i, { offset }] of next.entries()) {
      places = meet(places, found[i] ?? new Uint32Array(0), offset)
      chosen.add(offset)
    }
  }
}
