import { groupedNumber } from '@/lib/search/grouped-number'
import { isTooLong } from '@/lib/search/query'
import { drawFound } from './draw-found.browser'
import type { FilePassage } from './file-passages.browser'
import { type FoundInFile, findInFile } from './find-in-file'
import { pagePart } from './parts-of-page.browser'
import { type HitWalk, walkHits } from './walk-hits.browser'

/** How long the typing rests before the text is marked: finding takes a moment, but every mark is a change of a long page. */
const REST_MS = 150
/** Results drawn at once; the rest on demand. */
const SHOWN = 100

/**
 * The search of the file: results below the box while the reader types (not while an input method composes), each leading to its passage
 * with the words marked, and a bar that goes from hit to hit. Enter goes to the first hit, Escape closes the list and then empties the box;
 * outside the box / leads to it, n and p go on and back.
 */
export function searchInFile(passages: () => readonly FilePassage[]): void {
  const form = pagePart<HTMLFormElement>('search')
  const box = pagePart<HTMLInputElement>('box')
  const [panel, status, list] = [pagePart('found'), pagePart('found-status'), pagePart('found-list')]
  const [more, bar, place] = [pagePart('more'), pagePart('hits'), pagePart('hit-place')]
  let found: FoundInFile<FilePassage> | null = null
  let walk: HitWalk | null = null
  let shown = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let searched = ''

  const drawMore = () => {
    if (found === null) return
    list.append(drawFound(found, shown, shown + SHOWN))
    shown = Math.min(shown + SHOWN, found.passages.length)
    more.hidden = shown >= found.passages.length
  }
  const openList = (isOpen: boolean) => {
    panel.hidden = !isOpen
  }
  const leave = () => {
    walk?.end()
    walk = null
    bar.hidden = true
  }
  const mark = () => {
    clearTimeout(timer)
    if (walk !== null || found === null || found.total === 0) return
    const { unit } = found
    walk = walkHits(found, (at, of) => {
      place.textContent = `第 ${groupedNumber(at)}/${groupedNumber(of)} ${unit}`
      bar.hidden = false
    })
  }
  const search = () => {
    if (box.value === searched) return
    searched = box.value
    clearTimeout(timer)
    leave()
    found = isTooLong(searched) ? null : findInFile(passages(), searched)
    list.replaceChildren()
    shown = 0
    more.hidden = true
    status.textContent = isTooLong(searched)
      ? '太长，没有搜索'
      : found === null
        ? ''
        : found.total === 0
          ? '本期没有找到。没有找到，不等于原文有误。'
          : `共 ${groupedNumber(found.total)} ${found.unit}`
    drawMore()
    timer = setTimeout(mark, REST_MS)
    openList(status.textContent !== '')
    list.scrollTop = 0
  }
  const go = (move: (walk: HitWalk) => void) => {
    mark()
    if (walk === null) return
    openList(false)
    move(walk)
  }

  box.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) search()
  })
  box.addEventListener('compositionend', search)
  box.addEventListener('focus', () => openList(status.textContent !== ''))
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return
    event.preventDefault()
    if (!panel.hidden) return openList(false)
    box.value = ''
    search()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    search()
    go((walk) => {
      box.blur()
      walk.step(1)
    })
  })
  form.addEventListener('reset', () => {
    box.value = ''
    search()
    box.focus()
  })
  more.addEventListener('click', drawMore)
  list.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const chosen = found?.passages.find(({ passage }) => `#${passage.element.id}` === link?.hash)
    if (chosen === undefined) return
    event.preventDefault()
    go((walk) => walk.goTo(chosen.passage))
  })
  pagePart('hit-back').addEventListener('click', () => go((walk) => walk.step(-1)))
  pagePart('hit-on').addEventListener('click', () => go((walk) => walk.step(1)))
  pagePart('hit-list').addEventListener('click', () => {
    openList(true)
    box.focus()
  })
  pagePart('hit-close').addEventListener('click', () => {
    box.value = ''
    search()
  })
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !panel.contains(target) && !form.contains(target) && !bar.contains(target))
      openList(false)
  })
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof Element && event.target.closest('input, textarea') !== null
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (event.key === '/') {
      event.preventDefault()
      box.focus()
      box.select()
    }
    if (event.key === 'n') go((walk) => walk.step(1))
    if (event.key === 'p') go((walk) => walk.step(-1))
    if (event.key === 'Escape') openList(false)
  })
}
