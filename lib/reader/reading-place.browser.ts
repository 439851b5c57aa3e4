import { keepPlace, placeOf } from './place-store.browser'
import { articleOnPage, placeInSight, sectionOf } from './read-article.browser'
import { isLookBack } from './reading-place'
import { showProgress } from './reading-progress.browser'

/** Longest time between a move and its record, in milliseconds; also the shortest between two records. */
const REST = 1000

/** By what a reader moves. The browser's own scrolling while a page opens is none of it, and opening a page keeps nothing. */
const MOVES = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const

/**
 * Follows the reader through the article on the page: shows how far he is and keeps the place on the device, at most once a
 * second and when the page is left. A short look at what comes before the place of the last visit moves nothing. Does nothing on other pages. Returns what stops it.
 */
export function watchReadingPlace(): () => void {
  const page = articleOnPage()
  if (page === null) return () => {}
  const stop = new AbortController()
  const before = placeOf(page.article)
  let moved: number | null = null
  let isUnsaved = false
  let frame = 0
  let timer = 0

  const save = () => {
    clearTimeout(timer)
    timer = 0
    const place = isUnsaved ? placeInSight(page) : null
    if (place === null || isLookBack(before, place.share, Date.now() - (moved ?? 0))) return
    isUnsaved = false
    keepPlace({
      article: page.article,
      title: page.title,
      issue: page.issue,
      section: sectionOf(page, place.block),
      minutes: page.minutes,
      fragment: place.block.id,
      offset: place.offset,
      share: place.share,
      furthest: place.share,
      time: Date.now(),
    })
  }
  const show = () => {
    frame = 0
    const place = placeInSight(page)
    if (place !== null) showProgress(place.share, page.minutes, sectionOf(page, place.block))
  }
  const follow = () => {
    frame ||= requestAnimationFrame(show)
  }
  const onScroll = () => {
    follow()
    if (moved === null) return
    isUnsaved = true
    timer ||= window.setTimeout(save, REST)
  }
  const options = { passive: true, signal: stop.signal }
  for (const move of MOVES) {
    window.addEventListener(
      move,
      () => {
        moved ??= Date.now()
      },
      options,
    )
  }
  window.addEventListener('scroll', onScroll, options)
  window.addEventListener('resize', follow, options)
  window.addEventListener('pagehide', save, options)
  document.addEventListener('visibilitychange', save, options)
  follow()
  return () => {
    stop.abort()
    cancelAnimationFrame(frame)
    save()
  }
}
