import { watchPreferences } from './preference-store.browser'

/**
 * Gives the browser's own bars the colour of the paper that is shown 纸 白 护眼 夜: without it a phone frames a night page in
 * white, because a page can only name colours for the system's two. Returns what stops it.
 */
export function watchThemeColour(): () => void {
  const show = () => {
    const { backgroundColor } = getComputedStyle(document.documentElement)
    for (const colour of document.querySelectorAll('meta[name="theme-color"]'))
      colour.setAttribute('content', backgroundColor)
  }
  const system = matchMedia('(prefers-color-scheme: dark)')
  show()
  system.addEventListener('change', show)
  const stop = watchPreferences(show)
  return () => {
    system.removeEventListener('change', show)
    stop()
  }
}
