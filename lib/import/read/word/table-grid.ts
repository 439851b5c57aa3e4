import { countVisible } from '@/lib/text/visible'
import { ImportError } from '../../import-error'
import { shownChildren } from './story-branch'
import { childOf, numberOf, switchOf, valOf, wordsIn, type XmlElement } from './xml-tree'

/** A cell of a row with the number of columns it covers; no element where a row leaves columns out or another cell covers it. */
export type GridCell = {
  readonly element: XmlElement | null
  readonly span: number
  /** The cell that stands here under one that was merged over it; Word shows nothing of it. */
  readonly covered?: XmlElement
}

/** Word itself sets no more columns than this. */
const MOST_COLUMNS = 63
/** A span of more is no mistake of a program any more; each row of such a table would be as wide. */
const WIDEST_SPAN = 1000

/** The children of this name, also those inside content controls, insertions and other wrappers. */
function within(element: XmlElement, name: string): readonly XmlElement[] {
  return shownChildren(element).flatMap((child) => {
    if (child.name === name) return [child]
    // A table or paragraph further in is not of this row.
    return ['w:tr', 'w:tc', 'w:tbl', 'w:p'].includes(child.name) ? [] : within(child, name)
  })
}

function spanOf(value: string | undefined): number {
  const span = Math.max(0, numberOf(value) ?? 0)
  if (span > WIDEST_SPAN)
    throw new ImportError(
      `这个 Word 文件里有表格的一格横跨 ${span} 列（Word 最多 63 列），可能已损坏，没有导入：请用 Word 打开原文件，检查表格后另存为新的 .docx 再导入。`,
    )
  return Math.min(MOST_COLUMNS, span)
}

/** Tells whether an element is a row that Word does not show. */
export function isHiddenRow(element: XmlElement): boolean {
  return element.name === 'w:tr' && switchOf(childOf(element, 'w:trPr'), 'w:hidden') === true
}

/**
 * Reads a table's rows as cells with the columns they cover. Rows and cells that were deleted or hidden are left out; a cell
 * merged with the one above or before it stays a cell, without words. Throws ImportError for a span of 1,000 columns.
 */
export function tableGrid(table: XmlElement): readonly (readonly GridCell[])[] {
  let above: ReadonlySet<number> = new Set()
  return within(table, 'w:tr').flatMap((row): (readonly GridCell[])[] => {
    const properties = childOf(row, 'w:trPr')
    if (childOf(properties, 'w:del') || isHiddenRow(row)) return []
    const blank = (name: string): GridCell[] => {
      const span = spanOf(valOf(properties, name))
      return span > 0 ? [{ element: null, span }] : []
    }
    const before = blank('w:gridBefore')
    const merged = new Set<number>()
    let at = before[0]?.span ?? 0
    let joined = false
    const cells = within(row, 'w:tc')
      .filter((cell) => !childOf(cell, 'w:tcPr', 'w:cellDel'))
      .map((element): GridCell => {
        const span = Math.max(1, spanOf(valOf(element, 'w:tcPr', 'w:gridSpan')))
        const [down, along] = [mergeOf(element, 'w:vMerge'), mergeOf(element, 'w:hMerge')]
        // A cell that goes on with none begins its own, and is shown.
        const covered = (down === 'continue' && above.has(at)) || (along === 'continue' && joined)
        if (down) merged.add(at)
        joined = along !== null
        at += span
        return covered ? { element: null, span, covered: element } : { element, span }
      })
    above = merged
    return cells.length === 0 ? [] : [[...before, ...cells, ...blank('w:gridAfter')]]
  })
}

/** Whether a cell begins a merger, goes on with one, or has none. */
function mergeOf(cell: XmlElement, name: 'w:vMerge' | 'w:hMerge'): 'restart' | 'continue' | null {
  const merge = childOf(cell, 'w:tcPr', name)
  if (!merge) return null
  return merge.attributes['w:val'] === 'restart' ? 'restart' : 'continue'
}

/** How many columns a table has: the width of its widest row. */
export function gridWidth(rows: readonly (readonly GridCell[])[]): number {
  return rows.reduce(
    (widest, cells) =>
      Math.max(
        widest,
        cells.reduce((sum, cell) => sum + cell.span, 0),
      ),
    0,
  )
}

/** How many signs of a table Word does not show: in hidden rows and under merged cells. Those of deleted rows are none of the text any more. */
export function hiddenInTable(table: XmlElement, rows: readonly (readonly GridCell[])[]): number {
  const hidden = within(table, 'w:tr').filter((row) => isHiddenRow(row) && !childOf(row, 'w:trPr', 'w:del'))
  const covered = rows.flat().flatMap((cell) => cell.covered ?? [])
  return [...hidden, ...covered].reduce((sum, each) => sum + countVisible(wordsIn(each, 'w:t', 'm:t')), 0)
}
