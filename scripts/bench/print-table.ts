/** Columns a text takes in a terminal: a Chinese character takes two. */
function columns(text: string): number {
  return [...text].reduce(
    (sum, character) => sum + (/[\u1100-\u115f\u2e80-\uffdc]/u.test(character) ? 2 : 1),
    0,
  )
}

function padded(text: string, width: number, toLeft: boolean): string {
  const blanks = ' '.repeat(Math.max(0, width - columns(text)))
  return toLeft ? text + blanks : blanks + text
}

/** A table as text: the first column on the left, the others on the right. */
export function tableText(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows]
  const widths = head.map((_, i) => Math.max(...lines.map((line) => columns(line[i] ?? ''))))
  const text = (line: readonly string[]) =>
    widths
      .map((width, i) => padded(line[i] ?? '', width, i === 0))
      .join('  ')
      .trimEnd()
  const rule = widths.map((width) => '─'.repeat(width)).join('  ')
  return [text(head), rule, ...rows.map(text)].join('\n')
}

/** A number with so many digits behind the point, – for none. */
export function figure(value: number | undefined, digits = 0): string {
  if (value === undefined || Number.isNaN(value)) return '–'
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

/** Bytes as kB (1,000 bytes), as the targets count. */
export function kilobytes(bytes: number | undefined): string {
  return figure(
    bytes === undefined ? undefined : bytes / 1000,
    bytes !== undefined && bytes < 100_000 ? 1 : 0,
  )
}
