import type { Query } from '../query'
import type { Candidate, CellTally } from './candidate'
import type { CellRef } from './cell-row'
import { countPassages } from './count-passages'
import { readCells } from './read-cells'
import type { Segment } from './segment'
import type { TextCell, Texts } from './texts'

/** A part of the archive that is asked as one, newest first: an issue whose text is held, or a segment of the index. */
export type Stretch = {
  /** All cells that may hold results, in the order of the archive. */
  readonly propose: (query: Query, titles: boolean, signal: AbortSignal) => Promise<readonly Candidate[]>
  /** The exact hits, cell by cell; `candidates` are what `propose` gave for the same question. */
  readonly count: (
    query: Query,
    titles: boolean,
    candidates: readonly Candidate[],
    signal: AbortSignal,
  ) => Promise<readonly CellTally[]>
  /** All cells that may hold the loosely folded words. */
  readonly proposeLoosely: (words: readonly string[], signal: AbortSignal) => Promise<readonly CellRef[]>
}

/** What a cell's text costs to fetch, about. */
const CELL_BYTES = 3600

function tallyCells(cells: readonly TextCell[], query: Query, titles: boolean): CellTally[] {
  return cells.flatMap(({ ref, passages }) => {
    const counted = countPassages(passages, query, titles)
    const hits = counted.reduce((sum, passage) => sum + passage.hits, 0)
    return hits === 0 ? [] : [{ ref, hits, passages: counted }]
  })
}

/** An issue whose text is held answers by a plain scan: nothing is faster, and nothing has to be fetched. */
export function heldStretch(cells: readonly TextCell[]): Stretch {
  return {
    propose: async (query, titles) =>
      tallyCells(cells, query, titles).map(({ ref, hits }) => ({ ref, expected: hits })),
    count: async (query, titles) => tallyCells(cells, query, titles),
    proposeLoosely: async () => cells.map(({ ref }) => ref),
  }
}

/** Counts by the text of every cell that may hold a result. */
async function countByText(
  texts: Texts,
  refs: readonly CellRef[],
  query: Query,
  titles: boolean,
  signal: AbortSignal,
): Promise<readonly CellTally[]> {
  const tallies: CellTally[] = []
  for await (const cells of readCells(texts, refs, signal)) tallies.push(...tallyCells(cells, query, titles))
  return tallies
}

/**
 * A segment answers by its lists, or by the texts of the cells it proposes where those cost less. Cells of issues that are
 * held answer for themselves and are left out.
 */
export function segmentStretch(segment: Segment, texts: Texts, isHeld: (issue: number) => boolean): Stretch {
  const { row } = segment
  return {
    async propose(query, titles, signal) {
      const cells = await segment.propose(query, titles, signal)
      return [...cells].flatMap(([cell, expected]) => {
        const ref = row.at(cell)
        return isHeld(ref.issue) ? [] : [{ ref, expected }]
      })
    },
    async count(query, titles, candidates, signal) {
      const refs = candidates.map(({ ref }) => ref)
      const byText = refs.filter((ref) => !texts.holds(ref)).length * CELL_BYTES
      const byLists = segment.countCost(query, titles)
      if (byLists === null || byText <= byLists) return countByText(texts, refs, query, titles, signal)
      const counted = await segment.count(query, titles, signal)
      return [...counted].flatMap(([cell, { hits, passages }]) => {
        const ref = row.at(cell)
        return isHeld(ref.issue) ? [] : [{ ref, hits, passages }]
      })
    },
    async proposeLoosely(words, signal) {
      const cells = await segment.proposeLoosely(words, signal)
      return cells.map(row.at).filter((ref) => !isHeld(ref.issue))
    },
  }
}
