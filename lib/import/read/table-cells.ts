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
