import type { Glyph } from './pdf-drawn-page'
import { highest, lowest } from './pdf-extremes'
import { type PrintedLine, printedLines, splitAtGaps } from './pdf-lines'

/** The lines of one column in reading order; `column` 0 is the whole width, 1 the left, 2 the right. */
export type Column = { readonly column: 0 | 1 | 2; readonly lines: readonly PrintedLine[] }

/** A page has columns when at least so many of its lines have words on both sides of a gap, and nothing in it. */
const FEWEST = 6
const SHARE = 0.6
/** In a column of text so many lines at least go from side to side; the others end paragraphs or are headings. */
const FILLED = 0.5
const CELL_GAP = 1.5

/** The middle of the gap between two columns, or null for a page set across its whole width. */
export function findGutter(lines: readonly PrintedLine[]): number | null {
  const size = [...lines].sort((a, b) => a.size - b.size)[Math.floor(lines.length / 2)]?.size ?? 10
  const left = lowest(lines.map((line) => line.x0))
  const right = highest(lines.map((line) => line.x1))
  const width = right - left
  for (let share = 0.42; share <= 0.58; share += 0.01) {
    const x = left + width * share
    const isFree = ({ glyphs }: PrintedLine) =>
      glyphs.every((glyph) => glyph.x + glyph.width <= x - size * 0.4 || glyph.x >= x + size * 0.4)
    const free = lines.filter(isFree)
    const both = free.filter((line) => {
      const before = line.glyphs.filter((glyph) => glyph.x < x)
      const reach = Math.max(0, highest(before.map((glyph) => glyph.x + glyph.width)))
      const start = lowest(line.glyphs.filter((glyph) => glyph.x > x).map((glyph) => glyph.x))
      // Columns are filled from side to side; the cells of a table are not.
      return reach - left > (x - left) * 0.8 && start - x < size * 3.5 && right - start > (right - x) * 0.6
    })
    if (free.length < lines.length * SHARE) continue
    if (both.length >= FEWEST && both.length >= lines.length * SHARE * 0.7) return x
    if (areBothFilled(free, x)) return x
  }
  return null
}

/**
 * Tells whether the words on either side of `x` are text that fills a column of its own. Headings put the lines of
 * one column off those of the other, so that hardly any stand side by side.
 */
function areBothFilled(lines: readonly PrintedLine[], x: number): boolean {
  const glyphs = lines.flatMap((line) => line.glyphs)
  return [glyphs.filter((glyph) => glyph.x < x), glyphs.filter((glyph) => glyph.x >= x)].every((half) => {
    const column = printedLines(half)
    const [left, right] = [lowest(column.map((line) => line.x0)), highest(column.map((line) => line.x1))]
    const full = column.filter(
      (line) => line.x0 - left <= line.size * 3 && right - line.x1 <= line.size * 1.2,
    )
    return full.length >= FEWEST && full.length >= column.length * FILLED && !hasWideGaps(column)
  })
}

/** Tells whether the lines of a column have cells of a table in them. */
function hasWideGaps(column: readonly PrintedLine[]): boolean {
  return column.filter((line) => splitAtGaps(line.glyphs, CELL_GAP).length > 1).length > column.length / 4
}

/**
 * Tells whether the columns of other pages go on in these lines: there is text on both sides of the gap at `x`, near it,
 * and next to nothing in it. The short lines of a regulation fill no column, and would not tell by themselves.
 */
function keepsGutter(lines: readonly PrintedLine[], x: number): boolean {
  const free = lines.filter((line) => hasGapAt(line, x))
  const glyphs = free.flatMap((line) => line.glyphs)
  const left = printedLines(glyphs.filter((glyph) => glyph.x < x))
  const right = printedLines(glyphs.filter((glyph) => glyph.x >= x))
  const [first] = free
  if (!first || free.length < lines.length * SHARE || Math.min(left.length, right.length) < FEWEST)
    return false
  const reach = highest(left.map((line) => line.x1))
  const start = lowest(right.map((line) => line.x0))
  return Math.max(x - reach, start - x) < first.size * 3.5 && !hasWideGaps(left) && !hasWideGaps(right)
}

/**
 * Puts the lines of a page in reading order: a page of two columns is read down the left one, then the right; a line
 * across both (a title) ends what stands above it. A page without a clear gap between columns, of its own or where other pages have theirs (`gutters`), is read across.
 */
export function readColumns(glyphs: readonly Glyph[], gutters: readonly number[] = []): readonly Column[] {
  const lines = printedLines(glyphs)
  const gutter = findGutter(lines) ?? gutters.find((x) => keepsGutter(lines, x)) ?? null
  if (gutter === null) return [{ column: 0, lines }]
  const columns: Column[] = []
  let band: PrintedLine[] = []
  const flush = () => {
    const all = band.flatMap((line) => line.glyphs)
    const left = printedLines(all.filter((glyph) => glyph.x < gutter))
    const right = printedLines(all.filter((glyph) => glyph.x >= gutter))
    if (left.length > 0) columns.push({ column: 1, lines: left })
    if (right.length > 0) columns.push({ column: 2, lines: right })
    band = []
  }
  for (const line of lines) {
    const crosses = line.glyphs.some((glyph) => glyph.x < gutter && glyph.x + glyph.width > gutter)
    const centred = line.x0 < gutter && line.x1 > gutter && !hasGapAt(line, gutter)
    if (crosses || centred) {
      flush()
      columns.push({ column: 0, lines: [line] })
    } else band.push(line)
  }
  flush()
  return columns
}

/** Tells whether the words of a line leave a gap of their size at `x`. */
function hasGapAt({ glyphs, size }: PrintedLine, x: number): boolean {
  return glyphs.every((glyph) => glyph.x + glyph.width <= x - size * 0.4 || glyph.x >= x + size * 0.4)
}
