/** Near the top and for small tremors of the hand the bar stays where it is, in pixels. */
const TOP = 120
const TREMOR = 6

/**
 * Tells the stylesheet by `data-reading-down` on <html> that the bar at the foot should be away: on reading down, until the
 * first move up or the end of the page. Where a part above him is laid out and grows, the browser moves the place by as much;
 * that is no move of the reader. Returns what stops it.
 */
export function watchHiddenBar(): () => void {
  const root = document.documentElement
  let last = window.scrollY
  let room = root.scrollHeight - window.innerHeight
  let frame = 0
  const follow = () => {
    frame = 0
    const place = window.scrollY
    const end = root.scrollHeight - window.innerHeight
    const isByGrowth = place > last && place - last <= end - room
    room = end
    if (place < TOP || place > end - TOP) delete root.dataset.readingDown
    else if (Math.abs(place - last) <= TREMOR) return
    else if (place < last) delete root.dataset.readingDown
    else if (!isByGrowth) root.dataset.readingDown = ''
    last = place
  }
  const onScroll = () => {
    frame ||= requestAnimationFrame(follow)
  }
  window.addEventListener('scroll', onScroll, { passive: true })
  return () => {
    window.removeEventListener('scroll', onScroll)
    cancelAnimationFrame(frame)
    delete root.dataset.readingDown
  }
}
