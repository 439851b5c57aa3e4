import { pairsOf } from '@/lib/text/pairs-of'
import { readPlaces } from './postings'
import { placesPerCell, type Segment } from './segment'

/** Bytes of lists that are fetched for words that stand nowhere, at most: of common pairs a phone would wait for seconds. */
const MOST_BYTES = 64_000
/** Cells whose texts are worth fetching: those that have most of the pairs. */
const MOST_CELLS = 6
/** Fewer pairs of a cell are chance. */
const LEAST_PAIRS = 2

/**
 * The cells that are nearest to words which stand nowhere exactly: they have most of the words' pairs, the rarest of which are looked up
 * first and as many as the bytes allow. Which of them holds the nearest words is for the text to tell.
 */
export async function proposeNear(
  { row, lists }: Segment,
  words: string,
  signal: AbortSignal,
): Promise<readonly number[]> {
  let bytes = 0
  const asked = [...new Set(pairsOf(words))]
    .map((pair) => ({ pair, cost: lists.cost(pair) }))
    .sort((a, b) => a.cost - b.cost)
    .filter(({ cost }) => {
      bytes += cost
      return bytes <= MOST_BYTES
    })
  const counts = new Map<number, number>()
  await Promise.all(
    asked.map(async ({ pair }) => {
      const places = readPlaces(await lists.list(pair, signal))
      for (const cell of placesPerCell(places, row).keys()) counts.set(cell, (counts.get(cell) ?? 0) + 1)
    }),
  )
  return [...counts]
    .filter(([, pairs]) => pairs >= LEAST_PAIRS)
    .sort(([a, pairsA], [b, pairsB]) => pairsB - pairsA || a - b)
    .slice(0, MOST_CELLS)
    .map(([cell]) => cell)
}
