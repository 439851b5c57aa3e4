import type { Removal } from '@/lib/journal/finding'
import type { SourceBlock, SourceLine } from '../source-document'

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
 * Rejoins a table that page ends cut into pieces: pieces of the same width that follow one another are one table.
 * A head row printed again on the new page is taken off and itemised, and so is the line that says 专栏1（续）. A row with an empty first cell stays a row: it
 * may as well belong to the merged cell above it.
 */
export function rejoinTables(blocks: readonly SourceBlock[]): RejoinedTables {
  const joined: SourceBlock[] = []
  const removals: Removal[] = []
  for (const [i, block] of blocks.entries()) {
    const last = joined.at(-1)
    const next = blocks[i + 1]
    if (last?.rows && next?.rows && last.rows[0]?.length === next.rows[0]?.length && isContinued(block)) {
      for (const { number, text } of block.lines) removals.push({ line: number, text, reason: '续表题' })
      continue
    }
    const head = last?.rows?.[0]
    if (!last?.rows || !block.rows || !head || head.length !== block.rows[0]?.length) {
      joined.push(block)
      continue
    }
    let rows = [...block.rows]
    let lines: SourceLine[] = [...block.lines]
    const first = lines[0]
    if (first && rows[0]?.every((cell, i) => cell === head[i])) {
      removals.push({ line: first.number, text: first.text, reason: '续表重复的表头' })
      rows = rows.slice(1)
      lines = lines.slice(1)
    }
    joined[joined.length - 1] = { ...last, rows: [...last.rows, ...rows], lines: [...last.lines, ...lines] }
  }
  return { blocks: joined, removals }
}
