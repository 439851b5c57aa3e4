import type { ResultGroup } from '../answer'
import type { Passage } from '../passage'

/** A passage ready for the judge: its article, its folded parts, and its place in the cell it was read from. */
export type CellPassage = {
  readonly group: Omit<ResultGroup, 'results'>
  readonly passage: Passage
  readonly foldedParts: readonly string[]
  readonly start: number
}
