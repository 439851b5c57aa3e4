import type { Glyph } from './pdf-drawn-page'
import { highest, lowest } from './pdf-extremes'
import { type PrintedLine, printedLines } from './pdf-lines'

/** The lines of one column in reading order; `column` 0 is the whole width, 1 the left, 2 the right. */
export type Column = { readonly column: 0 | 1 | 2; readonly lines: readonly PrintedLine[] }

/** A page has columns when at least so many of its lines have words on both sides of a gap, and nothing in it. */
const FEWEST = 6
const SHARE = 0.6

/** The middle of the gap between two columns, or null for a page set across its whole width. */
function findGutter(lines: readonly PrintedLine[]): number | null {
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
    if (
      both.length >= FEWEST &&
      both.length >= lines.length * SHARE * 0.7 &&
      free.length >= lines.length * SHARE
    )
      return x
  }
  return null
}

/**
 * Puts the lines of a page in reading order: a page of two columns is read down the left one, then the right; a line
 * across both (a title) ends what stands above it. A page without a clear gap between columns is read across.
 */
export function readColumns(glyphs: readonly Glyph[]): readonly Column[] {
  const lines = printedLines(glyphs)
  const gutter = findGutter(lines)
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
