import { PREFERENCES_KEY, type Preferences } from './preferences'

/** What was set last on this page, for browsers that refuse to store anything. */
let unsaved: string | null = null
const listeners = new Set<() => void>()

/** The stored preferences as text; parsePreferences reads it. Null where nothing was ever set. */
export function storedPreferences(): string | null {
  try {
    return localStorage.getItem(PREFERENCES_KEY) ?? unsaved
  } catch {
    return unsaved
  }
}

/**
 * Keeps the preferences on the device and shows them at once. Where storing is refused (private windows, full disk)
 * they hold for the open page: 「超大」 still works, it is only not remembered.
 */
export function storePreferences(preferences: Preferences): void {
  unsaved = JSON.stringify(preferences)
  try {
    localStorage.setItem(PREFERENCES_KEY, unsaved)
  } catch {
    // Nothing to tell the reader: the choice is visible on the page.
  }
  showPreferences(preferences)
  for (const listener of listeners) listener()
}

/** Sets the attributes of <html> that the stylesheet reads, as the first-paint script does before anything is shown. */
export function showPreferences(preferences: Preferences): void {
  Object.assign(document.documentElement.dataset, preferences)
}

/** Calls back when the preferences change, on this page or in another tab; returns the way to stop. */
export function watchPreferences(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}
