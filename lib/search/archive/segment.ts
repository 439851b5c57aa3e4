import type { Query } from '../query'
import { type CellRow, readCellRow } from './cell-row'
import { CELL_UNITS } from './cells'
import type { FileStore } from './file-store'
import { findPlaces, placesCost } from './find-places'
import { directoryAddress, directorySchema } from './manifest'
import { type PassageHits, passageHits } from './passage-hits'
import { type Places, withoutOverlaps } from './places'
import { readCounts, readPlaces } from './postings'
import { readJson } from './read-json'
import { openLists, type SegmentLists } from './segment-lists'
import { HEADINGS, looseTerm, PASSAGE_STARTS, pairsOf } from './terms'

/** What one segment of the archive knows of a query from its lists alone. Cells are numbers in the segment's row. */
export type Segment = {
  readonly row: CellRow
  /** The cells that may hold a result, in order, each with about how many hits; never leaves one out. */
  readonly propose: (
    query: Query,
    titles: boolean,
    signal: AbortSignal,
  ) => Promise<ReadonlyMap<number, number>>
  /** The bytes that `count` has to fetch, or null where the lists cannot tell and the text must. */
  readonly countCost: (query: Query, titles: boolean) => number | null
  /** The exact hits of every cell that has any, with its passages where several words or headings are asked for. */
  readonly count: (
    query: Query,
    titles: boolean,
    signal: AbortSignal,
  ) => Promise<ReadonlyMap<number, CellCount>>
  /** The cells that may hold the words loosely: across punctuation, in other characters; words already folded so. */
  readonly proposeLoosely: (words: readonly string[], signal: AbortSignal) => Promise<readonly number[]>
}

/** Hits of one cell; its passages, with the places counted from the cell's beginning, where they were looked at one by one. */
export type CellCount = { readonly hits: number; readonly passages: readonly PassageHits[] | null }

function intersection(sets: readonly (readonly number[])[]): number[] {
  const [first = [], ...others] = [...sets].sort((a, b) => a.length - b.length)
  const held = others.map((cells) => new Set(cells))
  return first.filter((cell) => held.every((cells) => cells.has(cell)))
}

/** How many places lie in each cell. */
function perCell(places: Places, row: CellRow): Map<number, number> {
  const counts = new Map<number, number>()
  for (const place of places) {
    const cell = row.beginning(Math.floor(place / CELL_UNITS))
    counts.set(cell, (counts.get(cell) ?? 0) + 1)
  }
  return counts
}

/** The places that lie in a title or heading; `headings` are starts and lengths, in order. */
function inHeadings(places: Places, headings: ReadonlyMap<number, number>): Places {
  const spans = [...headings]
  let at = 0
  return places.filter((place) => {
    while (at < spans.length && (spans[at]?.[0] ?? 0) + (spans[at]?.[1] ?? 0) <= place) at++
    return place >= (spans[at]?.[0] ?? Number.POSITIVE_INFINITY)
  })
}

const isCharacter = (word: string) => word.length === 1

/** Opens a segment: reads its directory, no list yet. */
export async function openSegment(store: FileStore, index: string, firstIssue: number): Promise<Segment> {
  const directory = await readJson(store, directoryAddress(index), directorySchema)
  const row = readCellRow(directory.issues, firstIssue)
  const lists: SegmentLists = openLists(store, index, directory.buckets)

  async function counts(term: string, signal: AbortSignal): Promise<Map<number, number>> {
    return readCounts(await lists.list(term, signal))
  }

  async function propose(query: Query, titles: boolean, signal: AbortSignal) {
    const headings = titles ? counts(HEADINGS, signal) : null
    const perWord = await Promise.all(
      query.words.map(async (word) => {
        if (isCharacter(word)) return counts(word, signal)
        const { places } = await findPlaces(lists, word, false, signal)
        return perCell(headings === null ? places : inHeadings(places, await headings), row)
      }),
    )
    const [first, ...others] = perWord
    if (first === undefined || others.length === 0)
      return new Map([...(first ?? [])].sort(([a], [b]) => a - b))
    const cells = intersection(perWord.map((cellsOf) => [...cellsOf.keys()]))
    return new Map(cells.sort((a, b) => a - b).map((cell) => [cell, 1]))
  }

  /** One character alone is counted by its own list; anything more than one word alone needs the passages. */
  function needsPassages({ words, excluded }: Query, titles: boolean): boolean {
    return words.length > 1 || excluded.length > 0 || titles
  }

  function countCost(query: Query, titles: boolean): number | null {
    const passages = needsPassages(query, titles)
    const words = [...query.words, ...query.excluded]
    if (passages && words.some(isCharacter)) return null
    const structure = (passages ? lists.cost(PASSAGE_STARTS) : 0) + (titles ? lists.cost(HEADINGS) : 0)
    return words.reduce(
      (sum, word) => sum + (isCharacter(word) ? lists.cost(word) : placesCost(lists, word, true)),
      structure,
    )
  }

  async function count(query: Query, titles: boolean, signal: AbortSignal) {
    const [word] = query.words
    if (word === undefined) return new Map<number, CellCount>()
    if (isCharacter(word)) {
      return new Map(
        [...(await counts(word, signal))].map(([cell, hits]) => [cell, { hits, passages: null }]),
      )
    }
    const passages = needsPassages(query, titles)
    const [starts, headings, ...found] = await Promise.all([
      passages ? lists.list(PASSAGE_STARTS, signal).then(readPlaces) : new Uint32Array(0),
      titles ? counts(HEADINGS, signal) : new Map<number, number>(),
      ...[...query.words, ...query.excluded].map(async (each) => {
        const { places } = await findPlaces(lists, each, true, signal)
        return [each, withoutOverlaps(places, each.length)] as const
      }),
    ])
    const placesOf = new Map(found)
    if (!passages) {
      const hits = perCell(placesOf.get(word) ?? new Uint32Array(0), row)
      return new Map([...hits].map(([cell, number]) => [cell, { hits: number, passages: null }]))
    }
    const counted = new Map<number, { hits: number; passages: PassageHits[] }>()
    for (const passage of passageHits(query, (each) => placesOf.get(each) ?? new Uint32Array(0), starts)) {
      if (titles && !headings.has(passage.start)) continue
      const cell = row.beginning(Math.floor(passage.start / CELL_UNITS))
      const known = counted.get(cell) ?? { hits: 0, passages: [] }
      known.hits += passage.hits
      known.passages.push({ ...passage, start: passage.start - cell * CELL_UNITS })
      counted.set(cell, known)
    }
    return counted
  }

  async function proposeLoosely(words: readonly string[], signal: AbortSignal) {
    const pairs = [...new Set(words.flatMap(pairsOf))]
    const cells = await Promise.all(
      pairs.map(async (pair) => {
        const [exact, loose] = await Promise.all([
          lists.list(pair, signal).then(readPlaces),
          lists.list(looseTerm(pair), signal).then(readPlaces),
        ])
        return [...new Set([...perCell(exact, row).keys(), ...loose])]
      }),
    )
    return intersection(cells).sort((a, b) => a - b)
  }

  return { row, propose, countCost, count, proposeLoosely }
}
