import type { SourceLine } from '../source-document'

/**
 * The cells of a line that is a row by itself: between pipes (| 国家级 | 10 |, \| is a pipe of the text) or parted by
 * tabs. Null for any other line; a tab in front of a page number is a leader, read by the contents.
 */
export function cellsOf(text: string): readonly string[] | null {
  if (/^\s*\|.*\|\s*$/.test(text)) {
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
