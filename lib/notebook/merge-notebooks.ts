import type { Mark } from './notebook-mark'

/** What merging comes to, in marks that the reader sees: how many are new, changed, deleted, or were there already. */
export type MergeCounts = {
  readonly added: number
  readonly updated: number
  readonly removed: number
  readonly same: number
  /** Marks that the backup has and this device deleted later: they stay deleted unless the reader wants them back. */
  readonly deletedHere: readonly string[]
}

/** The mark that stays of two with one id: the later one; at the same moment any fixed order will do, if it is fixed. */
function laterOf(a: Mark, b: Mark): Mark {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt > b.updatedAt ? a : b
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b
}

/**
 * Both notebooks as one, in order of id: of two records of one mark the later stays, tombstones count as records. It
 * comes to the same from either side, and twice as once. The records must have been read by the schema, which sets the
 * order of their fields.
 */
export function mergeNotebooks(mine: readonly Mark[], theirs: readonly Mark[]): readonly Mark[] {
  const merged = new Map<string, Mark>()
  for (const mark of [...mine, ...theirs]) {
    const stored = merged.get(mark.id)
    merged.set(mark.id, stored === undefined ? mark : laterOf(stored, mark))
  }
  return [...merged.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Counts what merging a backup into the notebook of this device changes, in the words of the page: 新增 3 条，已有 12 条. */
export function countMerge(mine: readonly Mark[], theirs: readonly Mark[]): MergeCounts {
  const before = new Map(mine.map((mark) => [mark.id, mark]))
  const given = new Set(theirs.map(({ id }) => id))
  const counts = { added: 0, updated: 0, removed: 0, same: 0 }
  const deletedHere: string[] = []
  for (const mark of mergeNotebooks(mine, theirs)) {
    if (!given.has(mark.id)) continue
    const old = before.get(mark.id)
    const wasLive = old !== undefined && old.deletedAt === null
    const isLive = mark.deletedAt === null
    if (isLive && old === undefined) counts.added++
    else if (isLive && JSON.stringify(old) !== JSON.stringify(mark)) counts.updated++
    else if (isLive) counts.same++
    else if (wasLive) counts.removed++
    else if (theirs.some(({ id, deletedAt }) => id === mark.id && deletedAt === null))
      deletedHere.push(mark.id)
  }
  return { ...counts, deletedHere }
}
