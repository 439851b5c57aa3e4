import { rangeOf } from '@/components/ui/text-range'
import { readingTop } from '@/lib/reader/reading-band.browser'

/** The name by which the stylesheet paints the sentence. */
const NAME = 'aloud'
/** For so long after the reader's own move the page keeps still. */
const STILL_MS = 1500
/** What is read stands about a quarter down the window: the eye sees what comes. */
const SHARE = 0.25

type SentenceView = {
  /** Paints words of an element and keeps them in sight; a place that the reader chose is always gone to. */
  readonly show: (element: HTMLElement, start: number, end: number, isJump: boolean) => void
  readonly goTo: () => void
  readonly leave: () => void
}

const hasHighlights = () => 'highlights' in CSS

function unpaint(): void {
  if (hasHighlights()) CSS.highlights.delete(NAME)
  for (const element of document.querySelectorAll('[data-aloud]')) element.removeAttribute('data-aloud')
}

/** The part of the window in which text can be read: below the header, above the bar. */
function band(): { readonly top: number; readonly bottom: number } {
  const bar = document.querySelector('.aloud-bar')
  return { top: readingTop(), bottom: bar?.getBoundingClientRect().top ?? window.innerHeight }
}

function isInSight(range: Range): boolean {
  const box = range.getBoundingClientRect()
  const { top, bottom } = band()
  return box.bottom > top && box.top < bottom
}

function scrollTo(range: Range, behavior: ScrollBehavior): void {
  const box = range.getBoundingClientRect()
  const { top, bottom } = band()
  const room = bottom - top
  const place = box.height > room * (1 - SHARE) ? top : top + room * SHARE
  window.scrollBy({ top: box.top - place, behavior })
}

/**
 * Shows which sentence is being read. The page follows only a reader who is where the reading is: who has scrolled away is left
 * in peace, and `onAway` tells that, so that a button can lead back. Nothing is put into the text: the browser paints a
 * range, and one that cannot (Firefox before 140) marks the whole block.
 */
export function createSentenceView(onAway: (isAway: boolean) => void): SentenceView {
  const over = new AbortController()
  const { signal } = over
  let range: Range | null = null
  let movedAt = Number.NEGATIVE_INFINITY

  const look = () => onAway(range !== null && !isInSight(range))
  const lookSoon = () => requestAnimationFrame(() => !signal.aborted && look())
  const onMove = () => {
    movedAt = performance.now()
  }
  window.addEventListener('scroll', lookSoon, { passive: true, signal })
  window.addEventListener('resize', lookSoon, { passive: true, signal })
  for (const moved of ['wheel', 'touchmove'])
    window.addEventListener(moved, onMove, { passive: true, signal })

  /** Far parts of a long text get their true height only when they come near, so it looks again. */
  function goTo(): void {
    const go = () => {
      if (range !== null && !signal.aborted) scrollTo(range, 'instant')
    }
    go()
    requestAnimationFrame(() => {
      go()
      requestAnimationFrame(() => {
        go()
        if (!signal.aborted) look()
      })
    })
  }

  function follow(wasInSight: boolean): void {
    if (range === null || !wasInSight || performance.now() - movedAt < STILL_MS) return
    const box = range.getBoundingClientRect()
    const { top, bottom } = band()
    const isSteady = matchMedia('(prefers-reduced-motion: reduce)').matches
    if (box.top < top || box.bottom > bottom) scrollTo(range, isSteady ? 'instant' : 'smooth')
  }

  return {
    show: (element, start, end, isJump) => {
      const wasInSight = range === null || isInSight(range)
      unpaint()
      range = rangeOf(element, start, end)
      if (hasHighlights()) CSS.highlights.set(NAME, new Highlight(range))
      else element.setAttribute('data-aloud', '')
      if (isJump) goTo()
      else follow(wasInSight)
      if (element instanceof HTMLTableCellElement && (isJump || wasInSight))
        element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      lookSoon()
    },
    goTo,
    leave: () => {
      over.abort()
      unpaint()
    },
  }
}
