import { rangeOf } from '@/components/ui/text-range'
import type { FoundPlace } from '@/lib/notebook/block-text'
import { stackNotes } from './stack-notes'

/** The narrowest margin in which a note can be read, and the widest note, in rem; the air beside it in pixels. */
const LEAST = 6
const MOST = 14
const AIR = 12

export type MarginNote = { readonly element: HTMLElement; readonly place: FoundPlace }

/** What stands in the margin already: numbers of printed pages, and 还见于. On a narrow page they stand in the text. */
function takenIn(chunks: ReadonlySet<Element>, edge: number) {
  return [...chunks].flatMap((chunk) =>
    [...chunk.querySelectorAll<HTMLElement>('.page-mark, .same-words > summary')].flatMap((each) => {
      const { left, top, bottom, height } = each.getBoundingClientRect()
      if (each.matches('.page-mark')) {
        // Its own box has no height there: the number is drawn beside it, one line high.
        const line = Number.parseFloat(getComputedStyle(each, '::after').lineHeight)
        return height === 0 ? [{ top, bottom: top + line }] : []
      }
      return left >= edge ? [{ top, bottom }] : []
    }),
  )
}

/**
 * Sets the notes beside their words, in the margin that the page leaves to the right of the text, clear of what stands there.
 * Only notes in the `near` parts of the text are measured and shown: asking for the place of a far block would lay
 * out all that lies before it. Where the margin is too narrow none is shown.
 */
export function settleMarginNotes(notes: readonly MarginNote[], near: ReadonlySet<Element>): void {
  const body = document.querySelector('.article-body')
  if (body === null) return
  const edge = body.getBoundingClientRect().right
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  const room = Math.min(document.documentElement.clientWidth - edge - 2 * AIR, MOST * rem)
  const shown = notes.flatMap(({ element, place }) => {
    const block = document.getElementById(place.fragment)
    const chunk = block?.closest('.chunk')
    const isFolded = block?.closest('details:not([open])') != null
    const isShown = room >= LEAST * rem && chunk != null && near.has(chunk) && !isFolded
    element.hidden = !isShown
    if (!isShown || block == null) return []
    element.style.setProperty('inline-size', `${room}px`)
    return [{ element, top: rangeOf(block, place.start, place.end).getBoundingClientRect().top }]
  })
  const sized = shown.map(({ element, top }) => ({ top, height: element.offsetHeight }))
  const tops = stackNotes(sized, shown.length === 0 ? [] : takenIn(near, edge))
  for (const [at, { element }] of shown.entries()) {
    element.style.setProperty('inset-block-start', `${(tops[at] ?? 0) + window.scrollY}px`)
    element.style.setProperty('inset-inline-start', `${edge + AIR + window.scrollX}px`)
  }
}
