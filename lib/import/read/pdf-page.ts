import { readColumns } from './pdf-columns'
import type { DrawnPage, Glyph } from './pdf-drawn-page'
import { highest, lowest } from './pdf-extremes'
import { type PrintedLine, printedLines } from './pdf-lines'
import { alignedTables, type PrintedTable, ruledTables } from './pdf-tables'

/** A run of lines of one column, or a table, in the order in which a page is read. */
export type PagePart =
  | { readonly kind: 'lines'; readonly column: number; readonly lines: readonly PrintedLine[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[]; readonly guessed: boolean }

/** A page as far as it can be understood alone: its upright lines, its ruled tables, and turned words. */
export type LaidPage = {
  readonly sheet: number
  readonly lines: readonly PrintedLine[]
  readonly tables: readonly PrintedTable[]
  readonly turned: readonly string[]
}

/** Words written upwards, downwards or aslant, in the order of the file. */
function turnedWords(glyphs: readonly Glyph[]): readonly string[] {
  const turned = glyphs.filter((glyph) => glyph.turned)
  const runs: Glyph[][] = []
  for (const glyph of turned) {
    const last = runs.at(-1)?.at(-1)
    const near = last && Math.hypot(last.x - glyph.x, last.y - glyph.y) <= Math.max(last.size, glyph.size) * 2
    if (near) runs.at(-1)?.push(glyph)
    else runs.push([glyph])
  }
  return runs.map((run) => run.map((glyph, i) => (i > 0 && glyph.spaced ? ' ' : '') + glyph.text).join(''))
}

/** Lays out one page: ruled tables apart, everything else in lines. */
export function layPage(drawn: DrawnPage, sheet: number): LaidPage {
  const upright = drawn.glyphs.filter((glyph) => !glyph.turned)
  const { tables, used } = ruledTables(upright, drawn.rules)
  return {
    sheet,
    lines: printedLines(upright.filter((glyph) => !used.has(glyph))),
    tables,
    turned: turnedWords(drawn.glyphs),
  }
}

/** Parts a run of lines where a table without rules stands in it; `doubtful` are tables whose columns do not tell. */
function partAligned(
  lines: readonly PrintedLine[],
  column: number,
  doubtful: PrintedLine[],
): readonly PagePart[] {
  const parts: PagePart[] = []
  let from = 0
  const take = (end: number) => {
    if (end > from) parts.push({ kind: 'lines', column, lines: lines.slice(from, end) })
  }
  for (const { start, end, rows } of alignedTables(lines)) {
    const first = lines[start]
    if (!rows && first) doubtful.push(first)
    if (!rows) continue
    take(start)
    parts.push({ kind: 'table', rows, guessed: true })
    from = end
  }
  take(lines.length)
  return parts
}

/** Puts the lines between running head and foot, and the tables, in reading order; `gutters` are those of other pages. */
export function readParts(
  { tables }: LaidPage,
  lines: readonly PrintedLine[],
  gutters: readonly number[],
): { readonly parts: readonly PagePart[]; readonly doubtful: readonly PrintedLine[] } {
  const doubtful: PrintedLine[] = []
  const parts: PagePart[] = []
  const waiting = [...tables].sort((a, b) => a.y0 - b.y0)
  for (const { column, lines: run } of readColumns(
    lines.flatMap((line) => line.glyphs),
    gutters,
  )) {
    let from = 0
    const reach = [lowest(run.map((line) => line.x0)), highest(run.map((line) => line.x1))] as const
    for (const [i, line] of run.entries()) {
      const inReach = waiting.filter(
        (table) => table.y0 < line.y && (column === 0 || (table.x0 < reach[1] && table.x1 > reach[0])),
      )
      if (inReach.length === 0) continue
      parts.push(...partAligned(run.slice(from, i), column, doubtful))
      for (const table of inReach) {
        parts.push({ kind: 'table', rows: table.rows, guessed: false })
        waiting.splice(waiting.indexOf(table), 1)
      }
      from = i
    }
    parts.push(...partAligned(run.slice(from), column, doubtful))
  }
  for (const { rows } of waiting) parts.push({ kind: 'table', rows, guessed: false })
  return { parts, doubtful }
}
