import { countVisible } from '@/lib/text/visible'
import { ImportError } from '../../import-error'
import { shownChildren } from './story-branch'
import { childOf, numberOf, switchOf, valOf, wordsIn, type XmlElement } from './xml-tree'

/** A cell of a row with the number of columns it covers; no element for columns a row leaves out at its ends. */
export type GridCell = { readonly element: XmlElement | null; readonly span: number }

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
 * merged with the one above it is a cell of its own, which Word keeps empty. Throws ImportError for a span of 1,000 columns.
 */
export function tableGrid(table: XmlElement): readonly (readonly GridCell[])[] {
  return within(table, 'w:tr').flatMap((row): (readonly GridCell[])[] => {
    const properties = childOf(row, 'w:trPr')
    if (childOf(properties, 'w:del') || isHiddenRow(row)) return []
    const cells = within(row, 'w:tc')
      .filter((cell) => !childOf(cell, 'w:tcPr', 'w:cellDel'))
      .map(
        (element): GridCell => ({
          element,
          span: Math.max(1, spanOf(valOf(element, 'w:tcPr', 'w:gridSpan'))),
        }),
      )
    const blank = (name: string): GridCell[] => {
      const span = spanOf(valOf(properties, name))
      return span > 0 ? [{ element: null, span }] : []
    }
    return cells.length === 0 ? [] : [[...blank('w:gridBefore'), ...cells, ...blank('w:gridAfter')]]
  })
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

/** How many signs stand in rows of a table that Word does not show; those of deleted rows are none of the text any more. */
export function hiddenInTable(table: XmlElement): number {
  return within(table, 'w:tr')
    .filter((row) => isHiddenRow(row) && !childOf(row, 'w:trPr', 'w:del'))
    .reduce((sum, row) => sum + countVisible(wordsIn(row, 'w:t', 'm:t')), 0)
}
