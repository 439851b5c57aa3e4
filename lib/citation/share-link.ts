import type { Fragment } from '@/lib/journal/ids'
import { exactPhrase } from '@/lib/search/exact-phrase'

/** What an address holds of words: nine bytes a character, and some programs cut a link after two thousand. */
const LONGEST = 200

/**
 * The link that opens a page of an article with words marked: `https://…/issues/2022-01/06/?q=坚持#p3`. Of longer words the first 200 characters are
 * marked, where they begin. The link holds the words themselves: after a correction it still finds them, or marks nothing.
 */
export function shareLink(page: string, fragment: Fragment, words: string): string {
  const link = new URL(page)
  const marked = [...words.trim()].slice(0, LONGEST).join('')
  link.search = `?q=${encodeURIComponent(exactPhrase(marked))}`
  link.hash = fragment
  return link.href
}
