import type { CellRef } from './cell-row'
import type { PassageHits } from './passage-hits'

/** A cell that may hold results, with its number in its stretch, and about how many. */
export type Candidate = { readonly ref: CellRef; readonly cell: number; readonly expected: number }

/** The exact number of hits in a cell; its passages, where they were looked at one by one. */
export type CellTally = {
  readonly ref: CellRef
  readonly hits: number
  readonly passages: readonly PassageHits[] | null
}
