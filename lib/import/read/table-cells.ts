import type { SourceLine } from '../source-document'

/**
 * The cells of a line that is a row by itself: between pipes (| 国家级 | 10 |, \| is a pipe of the text) or parted by
 * tabs. Null for any other line; a tab in front of a page number is a leader, read by the contents.
 */
export function cellsOf(text: string): readonly string[] | null {
  if (isPiped(text)) {
    const inner = text.trim().slice(1, -1)
    return inner.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim())
  }
  if (!/\S\t+\S/.test(text)) return null
  // Two cells need a tab between texts; a tab in front of a page number is a leader, read by the contents.
  const cells = text.split('\t').map((cell) => cell.trim())
  return cells.length >= 2 ? cells : null
}

const BARE_ROW = /^[^|]*\S\s\|\s[^|]*(?:\s\|\s?[^|]*)*$/u

/**
 * Reads rows without pipes at their ends (指标 | 2020年 | 2025年): two or more lines one under the other with the same
 * number of pipes, each between blanks. A single such line, as in a masthead, stays text.
 */
export function withBareRows(lines: readonly SourceLine[]): readonly SourceLine[] {
  const pipes = lines.map(({ text, cells, marks }) =>
    cells || marks.rank || marks.bullet || !BARE_ROW.test(text) ? 0 : text.split('|').length,
  )
  return lines.map((line, i) => {
    const width = pipes[i] ?? 0
    if (width < 2 || (pipes[i - 1] !== width && pipes[i + 1] !== width)) return line
    const cells = line.text.split('|').map((cell) => cell.trim())
    return { ...line, cells, text: cells.join(' ') }
  })
}

/** No printed table has more columns; a wider row is a slip, and no reason to widen all the others. */
const MOST_COLUMNS = 40

/** Tells whether a line of text is a row between pipes. */
export function isPiped(text: string): boolean {
  return /^\s*\|.*\|\s*$/.test(text)
}

/**
 * Gives rows between pipes that stand one under the other, on the lines numbered in `piped`, the same number of cells,
 * with empty ones at the end: a row that is wider than the head above it makes no table of the head alone.
 */
export function withEvenRows(
  lines: readonly SourceLine[],
  piped: ReadonlySet<number>,
): readonly SourceLine[] {
  const even: SourceLine[] = []
  for (let start = 0; start < lines.length; ) {
    let end = start + 1
    const number = lines[start]?.number ?? 0
    while (piped.has(number) && piped.has(number + end - start) && lines[end]?.cells) end += 1
    const rows = lines.slice(start, end)
    const widest = rows.reduce((most, { cells }) => Math.max(most, cells?.length ?? 0), 0)
    for (const row of rows) even.push(row.cells ? { ...row, cells: padded(row.cells, widest) } : row)
    start = end
  }
  return even
}

/** The cells of a row with empty ones behind them, up to the width of the widest row. */
export function padded(cells: readonly string[], width: number): readonly string[] {
  const missing = width > MOST_COLUMNS ? 0 : Math.max(0, width - cells.length)
  return [...cells, ...new Array<string>(missing).fill('')]
}
