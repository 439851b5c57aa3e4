import type { SelectedPlace } from '@/components/ui/selected-places'
import type { ArticleId } from '@/lib/journal/ids'
import { makeAnchor } from '@/lib/notebook/make-anchor'
import { newBookmark, newHighlight } from '@/lib/notebook/new-mark'
import type { Bookmark, Highlight, MarkColor } from '@/lib/notebook/notebook-mark'
import { pageBlocks } from './page-text'

/** What every mark says of its article, so that the list of all marks needs nothing else. */
export type MarkedArticle = {
  readonly article: ArticleId
  readonly title: string
  readonly issueLabel: string
  readonly page: number | null
}

/** How many words of a paragraph a bookmark keeps, to be recognised in a list and found again. */
const OPENING = 32

const orderOf = (place: SelectedPlace | undefined) =>
  Math.max(
    0,
    pageBlocks().findIndex(({ fragment }) => fragment === place?.fragment),
  )

/** A highlight of words of the page, not yet saved: one anchor for each block they stand in. */
export function highlightOf(
  article: MarkedArticle,
  places: readonly SelectedPlace[],
  color: MarkColor,
): Highlight {
  const texts = new Map(pageBlocks().map(({ fragment, text }) => [fragment, text]))
  const anchors = places.map(({ fragment, start, end }) =>
    makeAnchor(fragment, texts.get(fragment) ?? '', start, end),
  )
  return newHighlight({ ...article, order: orderOf(places[0]), color, anchors, note: '' })
}

/** A bookmark of a whole block, not yet saved. */
export function bookmarkOf(article: MarkedArticle, place: SelectedPlace): Bookmark {
  const { fragment, words } = place
  return newBookmark({ ...article, order: orderOf(place), fragment, exact: words.slice(0, OPENING) })
}
