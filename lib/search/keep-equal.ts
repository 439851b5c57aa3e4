/**
 * A newer value in which everything that equals its forerunner *is* the forerunner's: answers come one after another with
 * mostly the same results, and a page need not draw again what is the very same object. For plain data only.
 */
export function keepEqual<T>(before: unknown, after: T): T {
  if (Object.is(before, after)) return after
  if (Array.isArray(before) && Array.isArray(after)) {
    const kept = after.map((each, i) => keepEqual(before[i], each))
    const same = before.length === kept.length && kept.every((each, i) => each === before[i])
    // The pieces are of the type of what they replace, being equal to it.
    return (same ? before : kept) as T
  }
  if (!isRecord(before) || !isRecord(after)) return after
  const names = Object.keys(after)
  const kept = Object.fromEntries(names.map((name) => [name, keepEqual(before[name], after[name])]))
  const same =
    Object.keys(before).length === names.length && names.every((name) => kept[name] === before[name])
  return (same ? before : kept) as T
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
