import { openAround } from '@/lib/device/open-around.browser'
import { arrivedByLink } from './arrive'

/** Opens the fold around the place that the address names. Fragments are ASCII, so they are compared as they stand. */
function follow(scroll: boolean): void {
  const target = document.getElementById(location.hash.slice(1))
  if (target !== null && openAround(target) && scroll) target.scrollIntoView()
}

/**
 * Opens the folded notice when an address points into it (#p2). Who comes back through the history is not moved: the
 * browser restores the place he left. Without script the fold is opened by hand.
 */
export function watchFragment(): void {
  follow(arrivedByLink())
  window.addEventListener('hashchange', () => follow(true))
}
