import type { ArticleKind } from '@/lib/journal/article-kinds'
import type { Directory } from './manifest'

/** A cell as the whole archive knows it: its issue by place in the manifest, its number in the issue, its article. */
export type CellRef = {
  readonly issue: number
  readonly cell: number
  /** Null for a cell of other names. */
  readonly article: { readonly number: number; readonly kind: ArticleKind } | null
}

/** The cells of a segment in their row. */
export type CellRow = {
  readonly length: number
  /** The cell that holds a cell's beginning: itself, but for cells that a long passage goes on through. */
  readonly beginning: (cell: number) => number
  readonly at: (cell: number) => CellRef
}

/** Reads the row of a segment's cells from its directory; its first issue stands at `firstIssue` in the manifest. */
export function readCellRow(issues: Directory['issues'], firstIssue: number): CellRow {
  const refs: CellRef[] = []
  const continued = new Set<number>()
  for (const [i, { articles, names, continued: goesOn }] of issues.entries()) {
    const base = refs.length
    const add = (count: number, article: CellRef['article']) => {
      for (let n = 0; n < count; n++) refs.push({ issue: firstIssue + i, cell: refs.length - base, article })
    }
    for (const { number, kind, cells } of articles) add(cells, { number, kind })
    add(names, null)
    for (const cell of goesOn) continued.add(base + cell)
  }
  return {
    length: refs.length,
    beginning(cell) {
      let first = cell
      while (continued.has(first)) first -= 1
      return first
    },
    at(cell) {
      const ref = refs[cell]
      if (ref === undefined) throw new RangeError(`检索索引指向不存在的格 ${cell}`)
      return ref
    },
  }
}
