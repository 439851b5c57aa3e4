import type { Table } from '@/lib/journal/block'

/** A figure or mark as tables of plans print them: 90, > 70, 15.85, 100%, — */
const FIGURE = /^[><≥≤＞＜~约]?\s*[\d.,]+\s*[%％]?$|^[—–-]+$/u

/** A column of a table: its place as a key, and whether figures stand under each other in it or text wraps freely. */
export type Column = { readonly key: string; readonly kind: 'figures' | 'text' }

/**
 * Tells for each column whether it holds figures only, by its body cells. One word in it makes it text; an empty table has
 * text columns. 「2025年」 with 90, > 70, — is a column of figures.
 */
export function columnsOf({ head, rows }: Pick<Table, 'head' | 'rows'>): readonly Column[] {
  return head.map((_, place) => {
    const cells = rows.map((row) => (row[place] ?? '').trim())
    const isFigures = cells.length > 0 && cells.every((cell) => FIGURE.test(cell))
    return { key: `c${place + 1}`, kind: isFigures ? 'figures' : 'text' }
  })
}
