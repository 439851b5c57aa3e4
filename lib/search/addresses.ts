import { articleAddress } from '@/lib/journal/addresses'
import type { ArticleId, Fragment } from '@/lib/journal/ids'

/**
 * The address of a result: the article with its fragment and the query that led there, so that the page can mark the
 * words: `/issues/2022-01/05/?q=%E4%BA%BA%E6%89%8D#p12`.
 */
export function resultAddress(article: ArticleId, fragment: Fragment, query: string): string {
  return `${articleAddress(article)}?q=${encodeURIComponent(query.trim())}#${fragment}`
}

/** The address that shows the same list again: `/search/?q=%E4%BA%BA%E6%89%8D`, and `/search/` for an empty box. */
export function searchAddress(query: string): string {
  return query.trim() === '' ? '/search/' : `/search/?q=${encodeURIComponent(query.trim())}`
}
