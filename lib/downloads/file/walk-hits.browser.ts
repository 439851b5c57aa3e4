import { openAround } from '@/lib/device/open-around.browser'
import { markHits, unmark } from '@/lib/search/mark-hits.browser'
import { type FilePassage, partInFile } from './file-passages.browser'
import type { FoundInFile } from './find-in-file'

/** The hit at which the reader is; the stylesheet sets it off from the others. */
const HERE = 'data-here'

/** The marked hits of a search, one after the other. */
export type HitWalk = {
  readonly total: number
  /** Goes to the first hit of a passage. */
  readonly goTo: (passage: FilePassage) => void
  /** Goes on by one (1) or back by one (-1), round the ends of the file. */
  readonly step: (by: 1 | -1) => void
  /** Takes all marks away. */
  readonly end: () => void
}

const inReadingOrder = ([one]: readonly [Node, unknown], [other]: readonly [Node, unknown]) =>
  one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1

/**
 * Marks what a search found in the text, and lets the reader go from one hit to the next; what is counted is what the search counted: the
 * places of one word, the passages of several. `tell` hears of every move: 第 3/17 处.
 */
export function walkHits(found: FoundInFile<FilePassage>, tell: (at: number, of: number) => void): HitWalk {
  const marks: HTMLElement[] = []
  const hits = found.passages
    .flatMap(({ passage }) => {
      const own = markHits(passage.roots, found.words, 'hit', partInFile)
      marks.push(...own)
      const first = own.filter((mark) => mark.dataset.rest === undefined)
      return (found.unit === '处' ? first : first.slice(0, 1)).map((mark) => [mark, passage] as const)
    })
    .sort(inReadingOrder)
  let here = -1
  const show = (at: number) => {
    const [mark] = hits[at] ?? []
    if (mark === undefined) return
    hits[here]?.[0].removeAttribute(HERE)
    here = at
    mark.setAttribute(HERE, '')
    openAround(mark)
    mark.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
    tell(at + 1, hits.length)
  }
  return {
    total: hits.length,
    goTo: (passage) => show(hits.findIndex(([, owner]) => owner === passage)),
    step: (by) => show((here + by + hits.length) % Math.max(hits.length, 1)),
    end: () => unmark(marks),
  }
}
