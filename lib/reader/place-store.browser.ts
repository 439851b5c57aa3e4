import { deviceText } from '@/lib/device/device-text.browser'
import { PLACES_KEY, parsePlaces, type ReadingPlace, withPlace } from './reading-place'

/** Told on the window, so that scripts which know nothing of each other follow: the boot script and the settings. */
const FORGOTTEN = 'reading-places-change'

const kept = deviceText(PLACES_KEY)

/** The places kept on this device, newest first. */
export function storedPlaces(): readonly ReadingPlace[] {
  return parsePlaces(kept.read())
}

/** The place that was kept of one article, by its id: 2022-01/07. */
export function placeOf(article: string): ReadingPlace | undefined {
  return storedPlaces().find((place) => place.article === article)
}

/** Keeps a place. What is stored is read anew each time, so that a second tab's articles are not lost. */
export function keepPlace(place: ReadingPlace): void {
  kept.write(JSON.stringify(withPlace(storedPlaces(), place)))
}

/**
 * Forgets what was read 清除阅读记录, on this page and in other tabs at once, and gives the way to take it back: nothing that a
 * reader deletes is gone at the first touch.
 */
export function forgetPlaces(): () => void {
  const forgotten = kept.read()
  const put = (text: string | null) => {
    kept.write(text)
    window.dispatchEvent(new Event(FORGOTTEN))
  }
  put(null)
  return () => put(forgotten)
}

/** Calls back when places were forgotten here or anything changed in another tab; returns the way to stop. */
export function watchPlaces(listener: () => void): () => void {
  const onStorage = ({ key }: StorageEvent) => {
    if (key === null || key === PLACES_KEY) listener()
  }
  window.addEventListener(FORGOTTEN, listener)
  window.addEventListener('storage', onStorage)
  return () => {
    window.removeEventListener(FORGOTTEN, listener)
    window.removeEventListener('storage', onStorage)
  }
}
