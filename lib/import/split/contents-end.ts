import { titleKey } from '@/lib/text/title-key'
import { joinText, type SourceLine } from '../source-document'

/** No issue has so many pages: a number above it is a year or a count (2023, 1200). */
const MOST_PAGES = 999
/** No article is so long: a number without leaders that far above the last page is none. */
const LONGEST_ARTICLE = 300

/** Tells whether a number at the end of a line can be the page of an entry, behind an entry on page `last`. */
export function isPageOf(page: number, led: boolean, last: number): boolean {
  if (page === 0 || page > MOST_PAGES) return false
  // Leaders make an entry of the line whatever its number; without them the pages of a contents list rise.
  return led || (page >= last && page - last <= LONGEST_ARTICLE)
}

/** Tells whether a line is prose, which no contents list holds: it ends in a full stop, or has one inside. */
export function isSentence(text: string): boolean {
  return /[。；]/u.test(text)
}

/**
 * Tells whether the lines that wait for their page end in a title that is named already (its key is in `named`): the
 * first article's own title, on one line or several, where the contents end.
 */
export function repeatsTitle(waiting: readonly SourceLine[], named: ReadonlySet<string>): boolean {
  return waiting.some((_, i) => named.has(titleKey(joinText(waiting.slice(i).map(({ text }) => text)))))
}
