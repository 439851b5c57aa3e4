import type { Query } from '../query'
import type { Candidate, CellTally } from './candidate'
import type { CellRef } from './cell-row'
import { countByLists } from './count-by-lists'
import { countPassages } from './count-passages'
import { proposeCells } from './propose-cells'
import { proposeLoosely } from './propose-loosely'
import { proposeNear } from './propose-near'
import { readCells } from './read-cells'
import type { Segment } from './segment'
import type { LooseTerm } from './terms'
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
  /** All cells that may hold the words loosely and not exactly. */
  readonly proposeLoosely: (terms: readonly LooseTerm[], signal: AbortSignal) => Promise<readonly CellRef[]>
  /** Cells that may hold what is near to words that stand nowhere, loosely folded. */
  readonly proposeNear: (words: string, signal: AbortSignal) => Promise<readonly CellRef[]>
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
      tallyCells(cells, query, titles).map(({ ref, hits }) => ({ ref, cell: ref.cell, expected: hits })),
    count: async (query, titles) => tallyCells(cells, query, titles),
    proposeLoosely: async () => cells.map(({ ref }) => ref),
    proposeNear: async () => cells.map(({ ref }) => ref),
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
  const refsOf = (cells: Iterable<number>) => [...cells].map(row.at).filter((ref) => !isHeld(ref.issue))
  const textCost = (cells: Iterable<number>) =>
    refsOf(cells).filter((ref) => !texts.holds(ref)).length * CELL_BYTES

  return {
    async propose(query, titles, signal) {
      const cells = await proposeCells(segment, query, titles, signal)
      return [...cells].flatMap(([cell, expected]) => {
        const ref = row.at(cell)
        return isHeld(ref.issue) ? [] : [{ ref, cell, expected }]
      })
    },
    async count(query, titles, candidates, signal) {
      const proposed = candidates.map(({ cell }) => cell)
      const counted = await countByLists(segment, query, titles, proposed, textCost, signal)
      if (!counted.exact) return countByText(texts, refsOf(counted.cells), query, titles, signal)
      return [...counted.cells].flatMap(([cell, { hits, passages }]) => {
        const ref = row.at(cell)
        return isHeld(ref.issue) ? [] : [{ ref, hits, passages }]
      })
    },
    proposeLoosely: async (terms, signal) => refsOf(await proposeLoosely(segment, terms, signal)),
    proposeNear: async (words, signal) => refsOf(await proposeNear(segment, words, signal)),
  }
}
