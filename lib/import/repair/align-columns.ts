import { type NumberStyle, readNumbering } from '@/lib/text/numbering'
import { hanWidth } from '@/lib/text/punctuation'
import { readByline } from '../byline'
import type { SourceLine } from '../source-document'

/**
 * Columns set with blanks: two or more of them, half-width or full-width, or a tab between two texts. One full-width
 * blank is none: it stands in a name (王　芳), between names, behind a number (第一条　).
 */
const GAP = /[ \u3000]{2,}|\t+/u
const FEWEST_ROWS = 3
const LONGEST_CELL = 40

/** The numbers that stand before text and never in the first column of a table, whose rows are counted 1. 2. 3. */
const TEXT_NUMBERS: readonly NumberStyle[] = ['part', 'chapter', 'section', 'article']

/** Tells whether a line is text whose gap stands behind its number or label: 第一条  适用范围, 联系电话：  60261234. */
function isLabelled(text: string): boolean {
  const style = readNumbering(text)?.style
  if (style !== undefined && (TEXT_NUMBERS.includes(style) || text.split(GAP).length === 2)) return true
  return /^[\p{sc=Han}\s]{2,10}[：:]/u.test(text)
}

/** 王　芳, 欧阳娜娜（女）: a cell that is a person's name, with what is said of it in brackets. */
function isName(cell: string): boolean {
  const bare = cell.replace(/[（(][^（）()]{1,12}[）)]$/u, '')
  return /^\p{sc=Han}[ \u3000]\p{sc=Han}$/u.test(bare) || readByline(bare) !== null
}

/** Tells whether rows are a list of names set in columns; a table has a head or a column that is none of names. */
function areNames(rows: readonly (readonly string[])[]): boolean {
  const cells = rows.flat()
  return cells.filter(isName).length >= cells.length * 0.8
}

/** The cells of a line set in columns, and where each begins in Han widths; null for a line of running text. */
function columnsOf(
  line: SourceLine,
): { readonly cells: readonly string[]; readonly starts: readonly number[] } | null {
  if (line.cells || line.marks.rank || line.marks.bullet || line.marks.note) return null
  const cells = line.text.split(GAP)
  const fits = cells.length >= 2 && cells.every((cell) => cell !== '' && cell.length <= LONGEST_CELL)
  if (!fits || /[。；]$/u.test(line.text) || isLabelled(line.text)) return null
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
    const ofNames = areNames(rows.map((row) => row?.cells ?? []))
    if (head && enough && !ofNames && (aligned || head.cells.length >= 3)) {
      for (let i = start; i < end; i++) {
        const line = lines[i]
        const cells = found[i]?.cells
        if (line && cells) result[i] = { ...line, cells, marks: { aligned: true } }
      }
    }
    start = end
  }
  return result
}
