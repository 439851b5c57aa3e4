import { ALOUD_KEY, type AloudMemory, parseAloudMemory } from './aloud-memory'

/** What was kept last on this page, for browsers that refuse to store anything. */
let unsaved: AloudMemory | null = null

/** What this device remembers of listening. */
export function aloudMemory(): AloudMemory {
  if (unsaved !== null) return unsaved
  try {
    return parseAloudMemory(localStorage.getItem(ALOUD_KEY))
  } catch {
    return parseAloudMemory(null)
  }
}

/** Keeps a change on this device; it is read anew before, so that another tab's place is not lost. */
export function changeAloudMemory(change: (memory: AloudMemory) => AloudMemory): void {
  const next = change(aloudMemory())
  try {
    localStorage.setItem(ALOUD_KEY, JSON.stringify(next))
    unsaved = null
  } catch {
    // Nothing to tell the listener: speed and place hold for the open page.
    unsaved = next
  }
}
