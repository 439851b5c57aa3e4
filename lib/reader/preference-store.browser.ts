import { deviceText } from '@/lib/device/device-text.browser'
import { keepPlace } from './keep-place.browser'
import { PREFERENCES_KEY, type Preferences } from './preference-choices'

/** Told on the window, so that scripts which know nothing of each other follow: the boot script and the settings. */
const CHANGED = 'preferences-change'

const kept = deviceText(PREFERENCES_KEY)

/** The stored preferences as text; parsePreferences reads it. Null where nothing was ever set. */
export function storedPreferences(): string | null {
  return kept.read()
}

/** What is stored as an object, whatever version wrote it: fields that do not change are kept as they are. */
function storedFields(): object {
  try {
    const fields: unknown = JSON.parse(storedPreferences() ?? '{}')
    return typeof fields === 'object' && fields !== null && !Array.isArray(fields) ? fields : {}
  } catch {
    return {}
  }
}

/**
 * Keeps a change on the device and shows it at once, with the words that are being read where they were. Where storing is
 * refused (private windows, full disk) it holds for the open page: 36 pixels still show, they are only not remembered.
 */
export function changePreferences(change: Partial<Preferences>): void {
  kept.write(JSON.stringify({ ...storedFields(), ...change }))
  keepPlace(() => showPreferences(change))
  window.dispatchEvent(new Event(CHANGED))
}

/** Sets the attributes of <html> that the stylesheet reads, as the first-paint script does before anything is shown. */
export function showPreferences(preferences: Partial<Preferences>): void {
  Object.assign(document.documentElement.dataset, preferences)
}

/** Calls back when preferences change, on this page or in another tab; returns the way to stop. */
export function watchPreferences(listener: () => void): () => void {
  window.addEventListener(CHANGED, listener)
  window.addEventListener('storage', listener)
  return () => {
    window.removeEventListener(CHANGED, listener)
    window.removeEventListener('storage', listener)
  }
}
