import { currentPlace } from '@/lib/reader/current-place.browser'
import { readingLine } from '@/lib/reader/reading-band.browser'

/**
 * The fragment at which listening and projecting begin: the current place, but the title as long as the reader still sees it
 * and has chosen no paragraph.
 */
export function startFragment(): string {
  const place = currentPlace()
  const title = document.querySelector('#title h1')
  const seesTitle = title !== null && title.getBoundingClientRect().bottom > readingLine()
  return place === null || (seesTitle && !place.hasAttribute('data-current')) ? 'title' : place.id
}
