import { childOf, elementsOf, numberOf, switchOf, valOf, type XmlElement } from './xml-tree'

/** A cell of a row with the number of columns it covers; no element for columns a row leaves out at its ends. */
export type GridCell = { readonly element: XmlElement | null; readonly span: number }

const MOST_COLUMNS = 63

/** The children of this name, also those inside content controls, insertions and other wrappers. */
function within(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child]
    // A table or paragraph further in is not of this row.
    return ['w:tr', 'w:tc', 'w:tbl', 'w:p'].includes(child.name) || /^w:\w+Pr$/.test(child.name)
      ? []
      : within(child, name)
  })
}

const spanOf = (value: string | undefined) => Math.min(MOST_COLUMNS, Math.max(0, numberOf(value) ?? 0))

/**
 * Reads a table's rows as cells with the columns they cover. Rows and cells that were deleted or hidden are left out; a cell
 * merged with the one above it is a cell of its own, which Word keeps empty.
 */
export function tableGrid(table: XmlElement): readonly (readonly GridCell[])[] {
  return within(table, 'w:tr').flatMap((row): (readonly GridCell[])[] => {
    const properties = childOf(row, 'w:trPr')
    if (childOf(properties, 'w:del') || switchOf(properties, 'w:hidden')) return []
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
  return Math.max(0, ...rows.map((cells) => cells.reduce((sum, cell) => sum + cell.span, 0)))
}
