import type { Query } from '../query'
import { CELL_UNITS } from './cells'
import { findPlaces, narrowPlaces, placesCost } from './find-places'
import { type PassageHits, passageHits } from './passage-hits'
import { type Places, withoutOverlaps } from './places'
import { readPlaces } from './postings'
import { isCharacter, placesPerCell, readNumbers, type Segment } from './segment'
import { HEADINGS, PASSAGE_STARTS } from './terms'

/** Hits of one cell; its passages, with the places counted from the cell's beginning, where they were looked at one by one. */
export type CellCount = { readonly hits: number; readonly passages: readonly PassageHits[] | null }

/** What the lists told: the exact hits of every cell that has any, or only the cells whose text must still be read. */
export type ListCount =
  | { readonly exact: true; readonly cells: ReadonlyMap<number, CellCount> }
  | { readonly exact: false; readonly cells: readonly number[] }

const NONE: Places = new Uint32Array(0)

function counted(hits: ReadonlyMap<number, number>): ListCount {
  return {
    exact: true,
    cells: new Map([...hits].map(([cell, number]) => [cell, { hits: number, passages: null }])),
  }
}

/** Counts one word alone: a character by its own list, a longer one by the places of its pairs. */
async function countWord(
  segment: Segment,
  word: string,
  textCost: (cells: Iterable<number>) => number,
  signal: AbortSignal,
): Promise<ListCount> {
  if (isCharacter(word)) return counted(await readNumbers(segment, word, signal))
  const cost = (places: Places) => textCost(placesPerCell(places, segment.row).keys())
  const { places, exact } = await narrowPlaces(segment.lists, word, cost, signal)
  if (!exact) return { exact, cells: [...placesPerCell(places, segment.row).keys()] }
  return counted(placesPerCell(withoutOverlaps(places, word.length), segment.row))
}

/** Counts several words, excluded ones and headings passage by passage: all places of all words, joined by where passages begin. */
async function countPassagesOf(
  segment: Segment,
  query: Query,
  titles: boolean,
  signal: AbortSignal,
): Promise<ListCount> {
  const [starts, headings, ...found] = await Promise.all([
    segment.lists.list(PASSAGE_STARTS, signal).then(readPlaces),
    titles ? readNumbers(segment, HEADINGS, signal) : null,
    ...[...query.words, ...query.excluded].map(async (word) => {
      const places = await findPlaces(segment.lists, word, true, signal)
      return [word, withoutOverlaps(places, word.length)] as const
    }),
  ])
  const placesOf = new Map(found)
  const cells = new Map<number, { hits: number; passages: PassageHits[] }>()
  for (const passage of passageHits(query, (word) => placesOf.get(word) ?? NONE, starts)) {
    if (headings !== null && !headings.has(passage.start)) continue
    const cell = segment.row.beginning(Math.floor(passage.start / CELL_UNITS))
    const known = cells.get(cell) ?? { hits: 0, passages: [] }
    known.hits += passage.hits
    known.passages.push({ ...passage, start: passage.start - cell * CELL_UNITS })
    cells.set(cell, known)
  }
  return { exact: true, cells }
}

/** What it costs to count passage by passage; more than anything where a single character is asked for, whose places nobody has. */
function passagesCost({ lists }: Segment, { words, excluded }: Query, titles: boolean): number {
  const all = [...words, ...excluded]
  if (all.some(isCharacter)) return Number.POSITIVE_INFINITY
  const structure = lists.cost(PASSAGE_STARTS) + (titles ? lists.cost(HEADINGS) : 0)
  return all.reduce((sum, word) => sum + placesCost(lists, word, true), structure)
}

/**
 * Counts a query in a segment by its lists as far as that is cheaper than reading texts. `textCost` tells what the texts of
 * cells cost, `proposed` are the cells that `proposeCells` gave.
 */
export async function countByLists(
  segment: Segment,
  query: Query,
  titles: boolean,
  proposed: readonly number[],
  textCost: (cells: Iterable<number>) => number,
  signal: AbortSignal,
): Promise<ListCount> {
  const [word, ...others] = [...query.words, ...query.excluded]
  if (word === undefined) return { exact: true, cells: new Map() }
  if (others.length === 0 && !titles) return countWord(segment, word, textCost, signal)
  return textCost(proposed) <= passagesCost(segment, query, titles)
    ? { exact: false, cells: proposed }
    : countPassagesOf(segment, query, titles, signal)
}
