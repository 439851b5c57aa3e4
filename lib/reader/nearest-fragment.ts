import { FRAGMENT_PATTERN } from '@/lib/journal/fragment-pattern'

type Key = { readonly kind: string; readonly number: number; readonly insert: string }

/** What orders fragments of one kind: p12 < p12a < p12b < p13; rows of a table are a kind of their own. */
function keyOf(fragment: string): Key {
  const {
    kind = '',
    number,
    insert,
    table,
    tableInsert = '',
    row,
  } = FRAGMENT_PATTERN.exec(fragment)?.groups ?? {}
  if (table !== undefined) return { kind: `t${table}${tableInsert}`, number: Number(row), insert: '' }
  return { kind, number: Number(number ?? 0), insert: insert ?? '' }
}

function isBefore(one: Key, other: Key): boolean {
  if (one.number !== other.number) return one.number < other.number
  return one.insert.length !== other.insert.length
    ? one.insert.length < other.insert.length
    : one.insert < other.insert
}

/**
 * The fragment of an article as it is now for one that was kept earlier. A correction may have taken the block away; then
 * it is the nearest earlier one of its kind, since addresses are never given to other words: p12 gone → p11. Null where
 * there is none, and the article begins anew.
 */
export function nearestFragment(fragments: readonly string[], kept: string): string | null {
  if (fragments.includes(kept)) return kept
  const key = keyOf(kept)
  return fragments.reduce<string | null>((nearest, fragment) => {
    const each = keyOf(fragment)
    if (each.kind !== key.kind || !isBefore(each, key)) return nearest
    return nearest === null || isBefore(keyOf(nearest), each) ? fragment : nearest
  }, null)
}
