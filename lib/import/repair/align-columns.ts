import { hanWidth } from '@/lib/text/punctuation'
import type { SourceLine } from '../source-document'

/** Columns set with blanks: two or more of them, a full-width one, or a tab between two texts. */
const GAP = / {2,}|[ ]?\u3000+[ \u3000]*|\t+/u
const FEWEST_ROWS = 3
const LONGEST_CELL = 40

/** The cells of a line set in columns, and where each begins in Han widths; null for a line of running text. */
function columnsOf(
  line: SourceLine,
): { readonly cells: readonly string[]; readonly starts: readonly number[] } | null {
  if (line.cells || line.marks.rank || line.marks.bullet || line.marks.note) return null
  const cells = line.text.split(GAP)
  const fits = cells.length >= 2 && cells.every((cell) => cell !== '' && cell.length <= LONGEST_CELL)
  if (!fits || /[。；]$/u.test(line.text)) return null
  const starts: number[] = []
  let at = 0
  for (const cell of cells) {
    const start = line.text.indexOf(cell, at)
    starts.push(hanWidth(line.text.slice(0, start)))
    at = start + cell.length
  }
  return { cells, starts }
}

/** Tells whether the columns begin at the same places, as blanks set them; a list of names of two is none otherwise. */
function isAligned(a: readonly number[], b: readonly number[]): boolean {
  return a.every((start, i) => Math.abs(start - (b[i] ?? Number.NaN)) <= 2)
}

/** The rest of a table may be short, where the line above says so: 专栏1（续）, 续表. */
function isContinued(lines: readonly SourceLine[], i: number): boolean {
  const above = lines.slice(0, i).findLast((line) => line.text !== '')
  return above !== undefined && !above.cells && /[（(]续表?[）)]$|^续表/u.test(above.text)
}

/**
 * Reads tables set with blanks: three or more lines one under the other with the same number of columns, three or
 * more of them, or two that begin at the same place (序号    任务    责任单位). Two lines, or lines that do not agree,
 * stay text. Blanks alone are taken, no character.
 */
export function alignColumns(lines: readonly SourceLine[]): readonly SourceLine[] {
  const found = lines.map(columnsOf)
  const result = [...lines]
  let start = 0
  while (start < lines.length) {
    const head = found[start]
    let end = start + 1
    while (head && found[end] && found[end]?.cells.length === head.cells.length) end += 1
    const rows = found.slice(start, end)
    const aligned =
      head !== null && head !== undefined && rows.every((row) => row && isAligned(head.starts, row.starts))
    const enough = rows.length >= FEWEST_ROWS || (aligned && isContinued(lines, start))
    if (head && enough && (aligned || head.cells.length >= 3)) {
      for (let i = start; i < end; i++) {
        const line = lines[i]
        const cells = found[i]?.cells
        if (line && cells) result[i] = { ...line, cells, marks: {} }
      }
    }
    start = end
  }
  return result
}
