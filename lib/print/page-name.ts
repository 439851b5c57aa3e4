import { type ArticleId, articleNumber } from '@/lib/journal/ids'

/**
 * How an article is named in the print edition: 2022-01/03 → a03. It is its place on the page (#a03) and the name of its sheets in the
 * stylesheet (`@page a03`), by which each sheet gets the head of its article; a name there must begin with a letter.
 */
export function pageName(id: ArticleId): string {
  return `a${articleNumber(id)}`
}
