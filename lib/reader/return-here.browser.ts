import { articleChunks } from './article-blocks.browser'
import { bringToPlace } from './bring-to-place.browser'
import { currentPlace } from './current-place.browser'

/** Where the tab keeps the paragraph over a reload. */
const KEY = 'reader.return'

/** Keeps which paragraph is being read, for the same page when it is opened anew in another release. */
export function keepHere(): void {
  const place = currentPlace()
  if (place === null) return
  try {
    sessionStorage.setItem(KEY, JSON.stringify([location.pathname, place.id]))
  } catch {
    // Then the browser's own memory of the height has to do.
  }
}

/** Brings back to the paragraph that `keepHere` kept, once. Returns what stops it. */
export function watchReturn(): () => void {
  try {
    const [path, id] = JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as readonly unknown[]
    sessionStorage.removeItem(KEY)
    if (path !== location.pathname) return () => {}
    const block = articleChunks()
      .flatMap(({ blocks }) => blocks)
      .find((each) => each.id === id)
    return block === undefined ? () => {} : bringToPlace(block, 0)
  } catch {
    return () => {}
  }
}
