const ASKED = 'quiet-asked'

/** Asks whatever sounds on the page to stop, because something else takes the whole screen. */
export function askForQuiet(): void {
  window.dispatchEvent(new Event(ASKED))
}

/** Calls back when quiet is asked for; returns the way to stop. */
export function watchQuiet(listener: () => void): () => void {
  window.addEventListener(ASKED, listener)
  return () => window.removeEventListener(ASKED, listener)
}
