import type { Mark } from './notebook-mark'

const MOST_NEW = 20
const MOST_DAYS = 30
const DAY = 86_400_000

/**
 * How many marks have been made or changed since the last backup, where that asks for a new one: 20 of them, or 30 days since
 * it (since the first mark where there was none). Null where it does not yet.
 */
export function backupDue(marks: readonly Mark[], lastBackup: string | null, now: Date): number | null {
  const unsaved = marks.filter(({ updatedAt }) => lastBackup === null || updatedAt > lastBackup)
  if (unsaved.length === 0) return null
  const since = lastBackup ?? unsaved.map(({ createdAt }) => createdAt).sort()[0] ?? now.toISOString()
  const days = (now.getTime() - Date.parse(since)) / DAY
  return unsaved.length >= MOST_NEW || days >= MOST_DAYS ? unsaved.length : null
}
