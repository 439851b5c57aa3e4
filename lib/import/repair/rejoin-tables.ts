import type { Removal } from '@/lib/journal/finding'
import { endsSentence } from '@/lib/text/punctuation'
import { joinText, type SourceBlock, type SourceRow } from '../source-document'

/** The blocks with cut tables rejoined, and the repeated head rows that were taken off. */
export type RejoinedTables = {
  readonly blocks: readonly SourceBlock[]
  readonly removals: readonly Removal[]
}

/** 续表, （续表）, 专栏1（续）, 表2 重点工程（续）: printed above what is left of a table on the next page. */
function isContinued(block: SourceBlock): boolean {
  return (
    !block.rows &&
    /^(?:[（(]?续表?\s*\d*[）)]?|续(?:专栏|表)\s*\d*|(?:专栏|附表|表|附件)[^。；]{0,30}[（(]续表?[）)])$/u.test(
      block.text.trim(),
    )
  )
}

/**
 * Joins a row with its rest on the next sheet: no words but those of the one cell that the page cut in mid-sentence,
 * which is the last with words, so that nothing moves. Null where it may be a row of its own below a merged cell.
 */
function joinRow(above: SourceRow | undefined, rest: SourceRow | undefined): SourceRow | null {
  const at = above?.cells.findLastIndex((cell) => cell !== '') ?? -1
  const cut = above?.cells[at] ?? ''
  const carried = rest?.cells[at] ?? ''
  const isAlone = rest?.cells.every((cell, i) => (i === at) === (cell !== '')) === true
  const sheets = [above?.lines.at(-1)?.sheet, rest?.lines[0]?.sheet]
  if (!above || !rest || at < 1 || !isAlone || endsSentence(cut)) return null
  if (sheets[0] === undefined || sheets[0] === sheets[1]) return null
  const cells = above.cells.map((cell, i) => (i === at ? joinText([cell, carried]) : cell))
  return { cells, lines: [...above.lines, ...rest.lines] }
}

/** Tells whether two tables are set in one manner; a table between pipes does not go on in columns of blanks. */
function isSetAlike(above: SourceBlock, below: SourceBlock): boolean {
  return above.lines.at(-1)?.marks.aligned === below.lines[0]?.marks.aligned
}

/**
 * Rejoins a table that page ends cut into pieces: pieces of the same width that follow one another are one table.
 * A head row printed again on the new page is taken off and itemised, and so is the line that says 专栏1（续）. A row with an empty first cell stays a row
 * unless the page cut it in mid-sentence: it may as well belong to the merged cell above it.
 */
export function rejoinTables(blocks: readonly SourceBlock[]): RejoinedTables {
  const joined: SourceBlock[] = []
  const removals: Removal[] = []
  for (const [i, block] of blocks.entries()) {
    const last = joined.at(-1)
    const next = blocks[i + 1]
    if (
      last?.rows &&
      next?.rows &&
      last.rows[0]?.cells.length === next.rows[0]?.cells.length &&
      isSetAlike(last, next) &&
      isContinued(block)
    ) {
      for (const { number, text } of block.lines) removals.push({ line: number, text, reason: '续表题' })
      continue
    }
    const head = last?.rows?.[0]
    const isPiece = block.rows && head?.cells.length === block.rows[0]?.cells.length
    if (!last?.rows || !block.rows || !head || !isPiece || !isSetAlike(last, block)) {
      joined.push(block)
      continue
    }
    const [first] = block.rows
    const repeated = first?.cells.every((cell, i) => cell === head.cells[i]) ?? false
    if (repeated)
      for (const { number, text } of first?.lines ?? [])
        removals.push({ line: number, text, reason: '续表重复的表头' })
    const rows = repeated ? block.rows.slice(1) : block.rows
    const whole = joinRow(last.rows.at(-1), rows[0])
    const all = whole ? [...last.rows.slice(0, -1), whole, ...rows.slice(1)] : [...last.rows, ...rows]
    joined[joined.length - 1] = { ...last, rows: all, lines: all.flatMap((row) => row.lines) }
  }
  return { blocks: joined, removals }
}
