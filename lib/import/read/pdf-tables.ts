import { joinText } from '../source-document'
import type { Glyph, Rule } from './pdf-drawn-page'
import { type PrintedLine, printedLines, splitAtGaps, textOf } from './pdf-lines'

/** A table of a page: its rows, and where it stands. */
export type PrintedTable = {
  readonly rows: readonly (readonly string[])[]
  readonly x0: number
  readonly x1: number
  readonly y0: number
  readonly y1: number
}

const TOUCH = 3
const MOST_RULES = 3000

/** Values that lie within a few points of one another are one line of the grid. */
function steps(values: readonly number[]): readonly number[] {
  const found: number[] = []
  for (const value of [...values].sort((a, b) => a - b))
    if (found.length === 0 || value - (found.at(-1) ?? 0) > TOUCH) found.push(value)
  return found
}

/** Groups rules that touch, each group a box with its lines. */
function connected(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const groups: Rule[][] = []
  for (const rule of rules) {
    const touches = (other: Rule) =>
      rule.x0 <= other.x1 + TOUCH &&
      rule.x1 >= other.x0 - TOUCH &&
      rule.y0 <= other.y1 + TOUCH &&
      rule.y1 >= other.y0 - TOUCH
    const joined = groups.filter((group) => group.some(touches))
    for (const group of joined) groups.splice(groups.indexOf(group), 1)
    groups.push([...joined.flat(), rule])
  }
  return groups
}

/** The place in which a value falls among the steps, −1 outside. */
function slot(value: number, at: readonly number[]): number {
  return at.findIndex((start, i) => value >= start - 1 && value < (at[i + 1] ?? Number.NEGATIVE_INFINITY) - 1)
}

/** A cell that spans several: its words go to the first of them, where the rules leave the sides between open. */
function firstOfSpan(
  row: number,
  column: number,
  { xs, ys, rules }: { xs: readonly number[]; ys: readonly number[]; rules: readonly Rule[] },
) {
  const middle = (at: readonly number[], i: number) => ((at[i] ?? 0) + (at[i + 1] ?? 0)) / 2
  let r = row
  let c = column
  const closedAbove = () =>
    rules.some((rule) => {
      const x = middle(xs, c)
      return Math.abs(rule.y0 - (ys[r] ?? 0)) <= TOUCH && rule.x0 <= x && rule.x1 >= x
    })
  const closedBefore = () =>
    rules.some((rule) => {
      const y = middle(ys, r)
      return Math.abs(rule.x0 - (xs[c] ?? 0)) <= TOUCH && rule.y0 <= y && rule.y1 >= y
    })
  while (r > 0 && !closedAbove()) r -= 1
  while (c > 0 && !closedBefore()) c -= 1
  return { r, c }
}

/** Reads one box of rules as a table; null where it is a frame, an underline or a single cell. */
function readGrid(rules: readonly Rule[], glyphs: readonly Glyph[]) {
  const xs = steps(rules.filter((rule) => rule.y1 - rule.y0 >= 6).map((rule) => rule.x0))
  const ys = steps(rules.filter((rule) => rule.x1 - rule.x0 >= 6).map((rule) => rule.y0))
  if (xs.length < 3 || ys.length < 2) return null
  const cells = new Map<string, Glyph[]>()
  const used = new Set<Glyph>()
  for (const glyph of glyphs) {
    const column = slot(glyph.x + glyph.width / 2, xs)
    const row = slot(glyph.y - glyph.size * 0.35, ys)
    if (row < 0 || column < 0) continue
    const { r, c } = firstOfSpan(row, column, { xs, ys, rules })
    const key = `${r} ${c}`
    cells.set(key, [...(cells.get(key) ?? []), glyph])
    used.add(glyph)
  }
  const wordsAt = (row: number, column: number) =>
    joinText(printedLines(cells.get(`${row} ${column}`) ?? []).map((line) => line.text))
  const rows = ys.slice(0, -1).map((_, row) => xs.slice(0, -1).map((_, column) => wordsAt(row, column)))
  const written = rows.filter((row) => row.some((cell) => cell !== ''))
  // The end of a table that went over the page may be one row; a frame with words in one cell is none.
  if (written.length < 2 && !written.some((row) => row.filter((cell) => cell !== '').length >= 2)) return null
  const [x0 = 0] = xs
  const [y0 = 0] = ys
  return { table: { rows: written, x0, x1: xs.at(-1) ?? x0, y0, y1: ys.at(-1) ?? y0 }, used }
}

/** Reads the ruled tables of a page, and tells which glyphs stand in them. */
export function ruledTables(glyphs: readonly Glyph[], rules: readonly Rule[]) {
  const tables: PrintedTable[] = []
  const used = new Set<Glyph>()
  // A page with more lines than this is a drawing.
  if (rules.length > MOST_RULES) return { tables, used }
  for (const group of connected(rules)) {
    const found = readGrid(
      group,
      glyphs.filter((glyph) => !used.has(glyph)),
    )
    if (!found) continue
    tables.push(found.table)
    for (const glyph of found.used) used.add(glyph)
  }
  return { tables, used }
}

/** Gaps this wide, in characters, part the cells of a table that is set without rules. */
const CELL_GAP = 1.5
const ALIGNED = 0.8
const FEWEST_ROWS = 3

type Cells = readonly { readonly x: number; readonly text: string }[]

function cellsOf(line: PrintedLine): Cells {
  // Leaders of a contents list, and its page numbers at the end of the line, are no cells.
  if (/[·.…．。•‥⋯]{3,}/u.test(line.text.replace(/\s/g, ''))) return []
  const cells = splitAtGaps(line.glyphs, CELL_GAP).map((run) => ({ x: run[0]?.x ?? 0, text: textOf(run) }))
  return cells.length === 2 && /^[（(]?\d{1,4}[）)]?$/u.test(cells[1]?.text ?? '') ? [] : cells
}

/** A run of lines that looks like a table without rules: its place among the lines; no rows where columns do not tell. */
export type AlignedTable = {
  readonly start: number
  readonly end: number
  readonly rows: readonly (readonly string[])[] | null
}

/** Finds tables set without rules: lines with wide gaps, whose pieces begin at the same places. */
export function alignedTables(lines: readonly PrintedLine[]): readonly AlignedTable[] {
  const cells = lines.map(cellsOf)
  const found: AlignedTable[] = []
  for (let start = 0; start < lines.length; start++) {
    if ((cells[start]?.length ?? 0) < 2) continue
    const size = lines[start]?.size ?? 10
    const near = (a: number, b: number) => Math.abs(a - b) <= size * ALIGNED
    let end = start + 1
    let full = 1
    for (let i = start + 1; i < lines.length && i - end < 3; i++) {
      const line = lines[i]
      const before = lines[i - 1]
      if (!line || !before || line.y - before.y > size * 3) break
      if ((cells[i]?.length ?? 0) >= 2) {
        end = i + 1
        full += 1
      } else if (!cells[start]?.some((cell) => near(cell.x, line.x0))) break
    }
    if (full < FEWEST_ROWS) continue
    const run = lines.slice(start, end)
    const starts = cells.slice(start, end).flatMap((each) => each.map((cell) => cell.x))
    const columns = [...starts]
      .sort((a, b) => a - b)
      .filter((x, i, all) => i === 0 || !near(x, all[i - 1] ?? 0))
      .filter((x) => starts.filter((other) => near(x, other)).length >= 2)
    const aligned = starts.every((x) => columns.some((column) => near(x, column)))
    found.push({ start, end, rows: aligned && columns.length >= 2 ? rowsOf(run, columns, size) : null })
    start = end - 1
  }
  return found
}

/** Puts the pieces of lines into columns; a line without its first cell goes on with the row above. */
function rowsOf(lines: readonly PrintedLine[], columns: readonly number[], size: number) {
  const rows: string[][] = []
  for (const line of lines) {
    const row = columns.map(() => '')
    for (const run of splitAtGaps(line.glyphs, CELL_GAP)) {
      const at = columns.findLastIndex((column) => column <= (run[0]?.x ?? 0) + size * ALIGNED)
      const column = Math.max(0, at)
      row[column] = [row[column] ?? '', textOf(run)].filter((part) => part !== '').join(' ')
    }
    const last = rows.at(-1)
    if (last && row.filter((cell) => cell !== '').length < Math.min(2, columns.length))
      rows[rows.length - 1] = last.map((cell, i) => joinText([cell, row[i] ?? '']))
    else if (last && row[0] === '')
      rows[rows.length - 1] = last.map((cell, i) => joinText([cell, row[i] ?? '']))
    else rows.push(row)
  }
  return rows
}
