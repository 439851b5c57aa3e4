import { MARKED_ARTICLES_KEY } from './marked-articles.browser'

/**
 * Whether the reader has marks in an article (`2022-01/05`): known from a short list beside the store, before anything else is
 * loaded. What cannot be read counts as none. It brings no library, for the script that decides what a page needs.
 */
export function hasMarksOf(article: string): boolean {
  try {
    const articles: unknown = JSON.parse(localStorage.getItem(MARKED_ARTICLES_KEY) ?? '[]')
    return Array.isArray(articles) && articles.includes(article)
  } catch {
    return false
  }
}
