import type { AddressedTable, AddressedText } from '@/lib/journal/addressed-block'
import { fragmentSchema } from '@/lib/journal/ids'

/** A heading with the given record level, for tests. */
export function heading(level: 2 | 3 | 4 | 5, text: string, fragment: string): AddressedText {
  return { type: 'heading', level, text, fragment: fragmentSchema.parse(fragment) }
}

/** A paragraph, for tests. */
export function paragraph(text: string, fragment: string): AddressedText {
  return { type: 'paragraph', text, fragment: fragmentSchema.parse(fragment) }
}

/** A table whose rows have the fragments t1r0, t1r1 …, for tests. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): AddressedTable {
  const fragments = [head, ...rows].map((_, row) => fragmentSchema.parse(`t1r${row}`))
  return { type: 'table', head, rows, fragments }
}
