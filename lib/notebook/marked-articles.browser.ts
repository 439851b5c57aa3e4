import type { Mark } from './notebook-mark'

/** Where localStorage keeps the ids of the articles with marks, as a JSON list. */
export const MARKED_ARTICLES_KEY = 'notebook.articles'

/**
 * Keeps the list of articles that have marks, which the start of a page reads to know whether it has any to paint:
 * opening the database for that would cost every page. Refused storage costs only that knowledge.
 */
export function keepMarkedArticles(marks: readonly Mark[]): void {
  try {
    const articles = [...new Set(marks.map(({ article }) => article))].sort()
    localStorage.setItem(MARKED_ARTICLES_KEY, JSON.stringify(articles))
  } catch {
    // The marks themselves are stored, and are painted once the reader does anything on the page.
  }
}
