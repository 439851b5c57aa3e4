import { attributeOf, type Tag } from './word-tags'

/** A table while its tags go by: the columns that the row above and this one merge, and where this row stands. */
type OpenTable = {
  above: ReadonlySet<number>
  merged: Set<number>
  column: number
  joined: boolean
  isShown: boolean
  cell: { at: number; span: number; down: string | null; along: string | null; isShown: boolean }
}

const newCell = (at: number): OpenTable['cell'] => ({ at, span: 1, down: null, along: null, isShown: true })
const widthOf = (tag: Tag) => Math.min(63, Math.max(0, Number(attributeOf(tag, 'val')) || 0))
const isOn = (tag: Tag) => !['0', 'false', 'off'].includes(attributeOf(tag, 'val') ?? '1')

/**
 * Finds the cells that Word covers with the one above (vMerge) or before them (hMerge), as the places of their tags: what
 * stands in them is not shown. A cell that goes on with nothing is shown. Counts the columns by a walk over the tags alone.
 */
export function coveredCells(tags: readonly Tag[]): ReadonlySet<number> {
  const covered = new Set<number>()
  const tables: OpenTable[] = []
  const parent: string[] = []
  const endCell = (table: OpenTable) => {
    const { at, span, down, along, isShown } = table.cell
    if (!isShown) return
    if ((down === 'continue' && table.above.has(table.column)) || (along === 'continue' && table.joined))
      covered.add(at)
    if (down) table.merged.add(table.column)
    table.joined = along !== null
    table.column += span
  }
  const meet = (tag: Tag, i: number, table: OpenTable) => {
    const inside = parent.at(-1)
    const mergeOf = () => (attributeOf(tag, 'val') === 'restart' ? 'restart' : 'continue')
    if (tag.name === 'w:tr')
      Object.assign(table, { merged: new Set(), column: 0, joined: false, isShown: true })
    else if (tag.name === 'w:tc') table.cell = newCell(i)
    else if (inside === 'w:trPr') {
      if (tag.name === 'w:gridBefore') table.column = widthOf(tag)
      if (tag.name === 'w:del' || (tag.name === 'w:hidden' && isOn(tag))) table.isShown = false
    } else if (inside === 'w:tcPr') {
      if (tag.name === 'w:gridSpan') table.cell.span = Math.max(1, widthOf(tag))
      if (tag.name === 'w:vMerge') table.cell.down = mergeOf()
      if (tag.name === 'w:hMerge') table.cell.along = mergeOf()
      if (tag.name === 'w:cellDel') table.cell.isShown = false
    }
  }
  for (const [i, tag] of tags.entries()) {
    if (tag.kind === 'words') continue
    const table = tables.at(-1)
    if (tag.kind === 'close') {
      if (tag.name === 'w:tbl') tables.pop()
      else if (table && tag.name === 'w:tc') endCell(table)
      else if (table && tag.name === 'w:tr' && table.isShown) table.above = table.merged
      parent.pop()
      continue
    }
    if (tag.name === 'w:tbl' && tag.kind === 'open')
      tables.push({
        above: new Set(),
        merged: new Set(),
        column: 0,
        joined: false,
        isShown: true,
        cell: newCell(-1),
      })
    else if (table) meet(tag, i, table)
    if (tag.kind === 'open') parent.push(tag.name)
  }
  return covered
}
