import type { Removal } from '@/lib/journal/finding'
import type { SourceBlock, SourceLine } from '../source-document'

/** The blocks with cut tables rejoined, and the repeated head rows that were taken off. */
export type RejoinedTables = {
  readonly blocks: readonly SourceBlock[]
  readonly removals: readonly Removal[]
}

/**
 * Rejoins a table that page ends cut into pieces: pieces of the same width that follow one another are one table.
 * A head row printed again on the new page is taken off and itemised. A row with an empty first cell stays a row: it
 * may as well belong to the merged cell above it.
 */
export function rejoinTables(blocks: readonly SourceBlock[]): RejoinedTables {
  const joined: SourceBlock[] = []
  const removals: Removal[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
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
