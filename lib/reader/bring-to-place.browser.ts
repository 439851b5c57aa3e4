import { readingTop } from './reading-band.browser'
import { lineTop } from './text-line.browser'

/**
 * Brings the line of a character to where reading begins. Parts of a long text get their true height only when they come
 * near, and the browser's own jump may come later than ours: so it looks again, until the page has loaded or the reader
 * moves himself. Returns what stops it.
 */
export function bringToPlace(block: HTMLElement, offset: number): () => void {
  const stop = new AbortController()
  const bring = () => {
    if (stop.signal.aborted) return
    window.scrollBy({ top: lineTop(block, offset) - readingTop(), behavior: 'instant' })
  }
  const again = () =>
    requestAnimationFrame(() => {
      bring()
      requestAnimationFrame(bring)
    })
  bring()
  again()
  window.addEventListener('load', again, { once: true, signal: stop.signal })
  for (const moved of ['wheel', 'touchstart', 'keydown', 'pointerdown']) {
    window.addEventListener(moved, () => stop.abort(), { passive: true, signal: stop.signal })
  }
  return () => stop.abort()
}
