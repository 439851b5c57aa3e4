const ARRIVALS_BY_HISTORY = new Set(['reload', 'back_forward'])

/** Whether the reader came by a link, not back through the history: then the browser restores the place he left. */
export function arrivedByLink(): boolean {
  const [navigation] = performance.getEntriesByType('navigation')
  return !(
    navigation !== undefined &&
    'type' in navigation &&
    ARRIVALS_BY_HISTORY.has(String(navigation.type))
  )
}

/**
 * Brings a place to the middle of the window, clear of every bar. Parts of a long text get their true height only when
 * they come near, and the browser's own jump to the fragment may come later than ours: so it looks again, until the page
 * has loaded or the reader moves himself. Returns what stops it.
 */
export function bringToMiddle(target: Element): () => void {
  const stop = new AbortController()
  const centre = () => {
    if (!stop.signal.aborted)
      target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
  }
  const again = () => requestAnimationFrame(() => requestAnimationFrame(centre))
  centre()
  again()
  window.addEventListener('load', again, { once: true, signal: stop.signal })
  for (const moved of ['wheel', 'touchstart', 'keydown', 'pointerdown']) {
    window.addEventListener(moved, () => stop.abort(), { passive: true, signal: stop.signal })
  }
  return () => stop.abort()
}
