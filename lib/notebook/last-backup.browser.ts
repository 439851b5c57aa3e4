const KEY = 'notebook.backup'

/** When the reader last saved a backup on this device; null where never, or where the device does not tell. */
export function lastBackup(): string | null {
  try {
    const stored = localStorage.getItem(KEY)
    return stored !== null && !Number.isNaN(Date.parse(stored)) ? stored : null
  } catch {
    return null
  }
}

/** Notes that a backup was saved. Where this is refused, the reminder comes again, which does no harm. */
export function noteBackup(moment: string): void {
  try {
    localStorage.setItem(KEY, moment)
  } catch {
    // Said above.
  }
}
