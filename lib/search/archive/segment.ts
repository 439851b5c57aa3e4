import { type CellRow, readCellRow } from './cell-row'
import { CELL_UNITS } from './cells'
import type { FileStore } from './file-store'
import { directoryAddress, directorySchema } from './manifest'
import type { Places } from './places'
import { readCounts } from './postings'
import { readJson } from './read-json'
import { openLists, type SegmentLists } from './segment-lists'

/** One segment of the archive, opened: its cells in their row, and its lists, read when they are asked for. */
export type Segment = { readonly row: CellRow; readonly lists: SegmentLists }

/** Opens a segment: reads its directory, no list yet. */
export async function openSegment(store: FileStore, index: string, firstIssue: number): Promise<Segment> {
  return readJson(store, directoryAddress(index), directorySchema, ({ issues, buckets }) => ({
    row: readCellRow(issues, firstIssue),
    lists: openLists(store, index, buckets),
  }))
}

/** The list of a character, or of the headings: numbers by cell, or by place. */
export async function readNumbers(
  { lists }: Segment,
  term: string,
  signal: AbortSignal,
): Promise<Map<number, number>> {
  return readCounts(await lists.list(term, signal))
}

/** How many places lie in each cell, in the order of the cells. Places ascend, so each cell is looked up once. */
export function placesPerCell(places: Places, row: CellRow): Map<number, number> {
  const counts = new Map<number, number>()
  let from = 0
  while (from < places.length) {
    const number = Math.floor((places[from] ?? 0) / CELL_UNITS)
    const end = (number + 1) * CELL_UNITS
    let to = from + 1
    while (to < places.length && (places[to] ?? 0) < end) to++
    const cell = row.beginning(number)
    counts.set(cell, (counts.get(cell) ?? 0) + to - from)
    from = to
  }
  return counts
}

/** A single character has no pairs; the index counts it by the cell. */
export function isCharacter(word: string): boolean {
  return word.length === 1
}
