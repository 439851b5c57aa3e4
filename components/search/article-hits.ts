import { FRAGMENT_PATTERN } from '@/lib/journal/fragment-pattern'
import { holdsWord, markHits } from '@/lib/search/mark-hits.browser'
import { parseQuery } from '@/lib/search/query'
import { HIT_CLASS } from './hit-class'

/**
 * The words of a search marked in an article: `marks` are all marks, `hits` the first mark of each place that is counted, in
 * reading order; `start` is the place that the address names, -1 where the words do not stand there.
 */
export type ArticleHits = {
  readonly marks: readonly HTMLElement[]
  readonly hits: readonly HTMLElement[]
  readonly start: number
  readonly unit: '处' | '段'
}

/** The passages of the page, each with its elements: fields of the title block may stand elsewhere and then say so. */
function passagesOnPage(): (readonly [Element, ...Element[]])[] {
  return [...document.querySelectorAll('main [id]')]
    .filter(({ id }) => FRAGMENT_PATTERN.test(id))
    .map((block) => [block, ...document.querySelectorAll(`main [data-place="${CSS.escape(block.id)}"]`)])
}

/** Marks one passage that the search found: as it found it, and where the page sets the words apart, as far as it can. */
function markTarget(passage: readonly Element[], words: readonly string[]): HTMLElement[] {
  const marks = markHits(passage, words, HIT_CLASS)
  if (marks.length > 0) return marks
  const isRow = passage.some((element) => element instanceof HTMLTableRowElement)
  const joined = isRow ? [] : markHits(passage, words, HIT_CLASS, 'element')
  return joined.length > 0 ? joined : words.flatMap((word) => markHits(passage, [word], HIT_CLASS))
}

function inReadingOrder(one: Node, other: Node): number {
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
}

/**
 * Marks the words that led here (`?q=`) in the whole article, by the judge that found them, so that the reader can go from
 * one place to the next; what is counted is what the search counts. The block that the address names is the first to see.
 */
export function markArticle(): ArticleHits {
  const { words, excluded } = parseQuery(new URLSearchParams(window.location.search).get('q') ?? '')
  const target = window.location.hash.slice(1)
  if (words.length === 0) return { marks: [], hits: [], start: -1, unit: '处' }
  const passages = passagesOnPage().map((passage) => {
    const isTarget = passage[0].id === target
    const isLeftOut = !isTarget && excluded.some((word) => holdsWord(passage, word))
    const marks = isTarget ? markTarget(passage, words) : isLeftOut ? [] : markHits(passage, words, HIT_CLASS)
    const first = marks.filter((mark) => mark.dataset.rest === undefined)
    // Of several words the search counts the passages that hold them all.
    return { isTarget, marks, hits: words.length === 1 ? first : first.slice(0, 1) }
  })
  const hits = passages.flatMap((passage) => passage.hits).sort(inReadingOrder)
  const named = passages.find(({ isTarget }) => isTarget)?.hits[0]
  return {
    marks: passages.flatMap(({ marks }) => marks),
    hits,
    start: target === '' ? 0 : named === undefined ? -1 : hits.indexOf(named),
    unit: words.length === 1 ? '处' : '段',
  }
}
