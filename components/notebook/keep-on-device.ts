import { askPersistence, PERSISTENCE_TEXTS } from '@/lib/notebook/persistence.browser'

const KEY = 'notebook.kept'

/** At the first mark asks the browser to keep the notebook, and gives its answer in plain words, once on a device. */
export async function askToKeep(): Promise<string | undefined> {
  try {
    if (localStorage.getItem(KEY) !== null) return undefined
    localStorage.setItem(KEY, 'asked')
  } catch {
    // An answer that cannot be remembered would be told at every mark.
    return undefined
  }
  return `已保存在这台设备上。${PERSISTENCE_TEXTS[await askPersistence()]}`
}
