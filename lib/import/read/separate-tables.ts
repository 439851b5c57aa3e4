/** A Markdown text with blank lines put in, and the line of the source for every line of it. */
export type Separated = { readonly text: string; readonly lineOf: (line: number) => number }

const RULE = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/u

const PIPES = /(?<!\\)\|/gu
const pipesIn = (line: string): number => line.match(PIPES)?.length ?? 0

/** Keeps the pipes of code (`码|字`) from parting a cell, in a row that would have more cells than its table. */
function withWholeCode(line: string, pipes: number): string {
  if (pipesIn(line) <= pipes) return line
  return line.replace(/(?<![\\`])(`+)(?!`)([^`]+)\1(?!`)/gu, (code) => code.replace(PIPES, '\\|'))
}

/**
 * Puts a blank line behind every pipe table: GFM takes all lines up to the next blank one for rows, so that the
 * paragraph right under a table would be a row of one cell. Nothing but line ends is added, and the sign that keeps a pipe of code inside its cell.
 */
export function separateTables(text: string): Separated {
  const lines: string[] = []
  const numbers: number[] = []
  let inTable = false
  let pipes = 0
  for (const [i, line] of text.split('\n').entries()) {
    const above = lines.at(-1) ?? ''
    if (inTable && !line.includes('|') && line.trim() !== '') {
      lines.push('')
      numbers.push(i)
    }
    if (!line.includes('|')) inTable = false
    else if (RULE.test(line) && above.includes('|')) {
      inTable = true
      pipes = pipesIn(above)
    }
    lines.push(inTable ? withWholeCode(line, pipes) : line)
    numbers.push(i + 1)
  }
  return { text: lines.join('\n'), lineOf: (line) => numbers[line - 1] ?? numbers.at(-1) ?? 1 }
}
