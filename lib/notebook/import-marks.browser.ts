import { restoredMark } from './change-mark'
import { countMerge, type MergeCounts, mergeNotebooks } from './merge-notebooks'
import type { Mark } from './notebook-mark'
import { changeRecords } from './notebook-store.browser'
import { askPersistence } from './persistence.browser'
import type { Outcome } from './trouble'

/** 导入备份: merges the marks of a backup into those of this device, in one transaction, and tells what that changed. */
export async function importMarks(theirs: readonly Mark[]): Promise<Outcome<MergeCounts>> {
  const imported = await changeRecords(async (read, _readOne, write) => {
    const mine = await read()
    for (const mark of mergeNotebooks(mine, theirs)) if (!mine.includes(mark)) await write(mark)
    return countMerge(mine, theirs)
  })
  // An import may bring the first marks of this device.
  if ('value' in imported) void askPersistence()
  return imported
}

/** Brings back marks of a backup that were deleted on this device, all or none; tells how many were still there. */
export function restoreMarks(ids: readonly string[]): Promise<Outcome<number>> {
  return changeRecords(async (_read, readOne, write) => {
    let restored = 0
    for (const id of ids) {
      const stored = await readOne(id)
      if (stored === null) continue
      await write(restoredMark(stored))
      restored++
    }
    return restored
  })
}
