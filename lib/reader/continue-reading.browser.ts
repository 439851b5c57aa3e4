import { FRAGMENT_PATTERN } from '@/lib/journal/fragment-pattern'
import type { Fragment } from '@/lib/journal/ids'
import { passageLabel } from '@/lib/journal/passage-label'
import { articleChunks } from './article-blocks.browser'
import { bringToPlace } from './bring-to-place.browser'
import { nearestFragment } from './nearest-fragment'
import { placeOf, storedPlaces, watchPlaces } from './place-store.browser'
import { isInMiddle, minutesLeft, progressLabel, type ReadingPlace } from './reading-place'
import { fillSlots, slots } from './slots.browser'

/** Where the tab keeps, from the click on the cover to the opened article, that the exact line is asked for. */
const ASKED_KEY = 'reader.continue'

function isFragment(id: string): id is Fragment {
  return FRAGMENT_PATTERN.test(id)
}

function leftText({ minutes, share }: ReadingPlace): string {
  return `还剩 ${minutesLeft(minutes, share)} 分钟`
}

/** A place in the article as it is now, with its name: 第12段, of a heading that of the paragraph behind it. */
type FoundPlace = { readonly block: HTMLElement; readonly offset: number; readonly name: string }

/** The name by which a reader finds a block in the printed copy too. */
function nameOf(blocks: readonly HTMLElement[], block: HTMLElement): string {
  const named = blocks.slice(blocks.indexOf(block)).find(({ id }) => !id.startsWith('h')) ?? block
  return isFragment(named.id) ? passageLabel(named.id) : ''
}

/** The block of a place in the article as it is now, and how far into it. */
function blockOf({ fragment, offset }: ReadingPlace): FoundPlace | null {
  const blocks = articleChunks().flatMap((chunk) => chunk.blocks)
  const nearest = nearestFragment(
    blocks.map(({ id }) => id),
    fragment,
  )
  const block = blocks.find(({ id }) => id === nearest)
  return block ? { block, offset: nearest === fragment ? offset : 0, name: nameOf(blocks, block) } : null
}

/** The line at the head of an article: where it was left, and the way there. Gives the place that it leads to. */
function fillArticle(article: string): FoundPlace | null {
  const place = placeOf(article)
  const isAsked = 'continue' in document.documentElement.dataset
  const found = isAsked && place !== undefined && isInMiddle(place) ? blockOf(place) : null
  if (place === undefined || found === null) {
    delete document.documentElement.dataset.continue
    return null
  }
  fillSlots('continue-place', `${found.name} · ${leftText(place)}`)
  for (const link of slots('continue-link')) link.setAttribute('href', `#${found.block.id}`)
  return found
}

/** The slot of the cover: the article that was read last and not to its end. */
function fillCover(): void {
  const place = storedPlaces().find(isInMiddle)
  if (place === undefined) {
    delete document.documentElement.dataset.continue
    return
  }
  document.documentElement.dataset.continue = ''
  fillSlots('continue-title', `《${place.title}》`)
  fillSlots('continue-section', place.section)
  fillSlots('continue-left', leftText(place))
  for (const link of slots('continue-article')) {
    link.setAttribute('href', `/issues/${place.article}/#${place.fragment}`)
    link.dataset.article = place.article
  }
}

/** The slots of a contents page: 已读 40% at every article that was opened and read in. */
function fillContents(): void {
  const places = new Map(storedPlaces().map((place) => [place.article, place]))
  for (const slot of slots('progress')) {
    const furthest = places.get(slot.dataset.article ?? '')?.furthest ?? 0
    const text = furthest > 0 ? progressLabel(furthest) : ''
    if (slot.textContent !== text) slot.textContent = text
    slot.style.setProperty('--read', String(furthest))
  }
}

/** Keeps for the article that is about to open that the exact line is asked for. */
function ask(article: string): void {
  try {
    sessionStorage.setItem(ASKED_KEY, article)
  } catch {
    // Then the address brings to the paragraph.
  }
}

/** Brings to the exact line a reader who asked for it on the cover; the address alone names the paragraph. */
function arrive(article: string): () => void {
  try {
    if (sessionStorage.getItem(ASKED_KEY) !== article) return () => {}
    sessionStorage.removeItem(ASKED_KEY)
  } catch {
    return () => {}
  }
  const place = placeOf(article)
  const found = place && blockOf(place)
  return found ? bringToPlace(found.block, found.offset) : () => {}
}

/**
 * Shows where reading was left 继续阅读: at the head of an article, on the cover, and beside every article of a contents
 * page, by filling the page's empty slots; a history that was deleted takes them back. Returns what stops it.
 */
export function watchContinue(): () => void {
  const article = document.querySelector<HTMLElement>('article[data-article]')?.dataset.article
  let left: FoundPlace | null = null
  const fill = () => {
    if (article === undefined) fillCover()
    else left = fillArticle(article)
    fillContents()
  }
  fill()
  let stopBringing = article === undefined ? () => {} : arrive(article)
  const onClick = ({ target }: MouseEvent) => {
    const slot = target instanceof Element ? target.closest<HTMLElement>('[data-slot]') : null
    switch (slot?.dataset.slot) {
      case 'continue-article':
        ask(slot.dataset.article ?? '')
        break
      case 'continue-close':
        delete document.documentElement.dataset.continue
        break
      case 'continue-link': {
        const place = left
        // Behind the browser's own jump to the paragraph. What is read meanwhile does not change what the line says.
        if (place) setTimeout(() => (stopBringing = bringToPlace(place.block, place.offset)))
      }
    }
  }
  // A page that the browser had kept shows what has been read since.
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) fill()
  }
  const stopWatching = watchPlaces(fill)
  document.addEventListener('click', onClick)
  window.addEventListener('pageshow', onShow)
  return () => {
    stopBringing()
    stopWatching()
    document.removeEventListener('click', onClick)
    window.removeEventListener('pageshow', onShow)
  }
}
