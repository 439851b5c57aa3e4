import type { Fragment } from '@/lib/journal/ids'
import { exactPhrase } from '@/lib/search/exact-phrase'
import { tellsPlace } from '@/lib/search/tells-place'
import { countWordCharacters } from '@/lib/text/word-characters'

/** Words of one paragraph to share. */
export type SharedPlace = { readonly fragment: Fragment; readonly words: string }

/** What an address holds of words: nine bytes a character, and some programs cut a link after two thousand. */
const LONGEST = 200

/** Marks that belong to the character before: 「é」 may be written as two, and without the second it is another. */
const JOINS = /^(?:\p{M}|\u200d|[\uff9e\uff9f])/u

/** The first characters of a line, none of them cut from its marks. */
function beginningOf(line: string): string {
  const characters = [...line]
  let end = LONGEST
  while (end > 0 && JOINS.test(characters[end] ?? '')) end -= 1
  return characters.slice(0, end).join('')
}

/** The first line that tells a place by itself, else the one with most words. */
function tellingLine(places: readonly SharedPlace[]): SharedPlace | undefined {
  const lines = places.flatMap(({ fragment, words }) =>
    words.split('\n').map((line) => ({ fragment, words: beginningOf(line.trim()) })),
  )
  const counts = lines.map(({ words }) => countWordCharacters(words))
  return lines.find(({ words }) => tellsPlace(words)) ?? lines[counts.indexOf(Math.max(...counts))]
}

/**
 * The link that opens a page of an article with words marked: `https://…/issues/2022-01/06/?q=坚持#p3`. Of words over several paragraphs these
 * are the first line with at least four letters or numerals, and the paragraph is its own; of a longer one the first 200
 * characters. The link holds the words themselves: after a correction it still finds them, or marks nothing. Of signs alone
 * it only opens the paragraph; null where there is none.
 */
export function shareLink(page: string, places: readonly SharedPlace[]): string | null {
  const line = tellingLine(places)
  if (line === undefined) return null
  const { fragment, words } = line
  const link = new URL(page)
  const query = exactPhrase(words)
  link.search = query === '' ? '' : `?q=${encodeURIComponent(query)}`
  link.hash = fragment
  return link.href
}
