import type { ArticleId } from '@/lib/journal/ids'
import { titleKey } from '@/lib/text/title-key'
import type { DraftQuotation } from './read-draft'

/** How far before and behind a quotation its source is looked for, in characters. */
const BEFORE = 60
const BEHIND = 80

/** A title in 书名号, inner ones included. */
const TITLE = /《(?:[^《》]|《[^《》]*》)+》/gu

/** The text around a quotation in its own paragraph, cut where the next quotation begins: what is said there is said of that. */
function around(
  draft: string,
  { start, end }: DraftQuotation,
): { readonly before: string; readonly behind: string } {
  const before = draft.slice(Math.max(0, start - BEFORE), start)
  const behind = draft.slice(end, end + BEHIND)
  return {
    before: before.slice(before.lastIndexOf('\n') + 1),
    behind: /^[”」』]?[^“「『]*?(?=\n(?!——)|[“「『]|$)/u.exec(behind)?.[0] ?? '',
  }
}

/** Titles of the archive by their keys, with the articles that have each. */
export function articlesByTitle(
  articles: Iterable<{ readonly article: ArticleId; readonly title: string }>,
): ReadonlyMap<string, ReadonlySet<ArticleId>> {
  const byTitle = new Map<string, Set<ArticleId>>()
  for (const { article, title } of articles) {
    const key = titleKey(title)
    byTitle.set(key, (byTitle.get(key) ?? new Set()).add(article))
  }
  return byTitle
}

/**
 * The articles that a draft names as the source of a quotation: the title in 书名号 nearest to it, behind it first (“…”（《规划》）), then
 * before it (《规划》指出：“…”). Null where it names none that the archive has: then nothing can be said of the source.
 */
export function namedArticles(
  draft: string,
  quotation: DraftQuotation,
  byTitle: ReadonlyMap<string, ReadonlySet<ArticleId>>,
): ReadonlySet<ArticleId> | null {
  const { before, behind } = around(draft, quotation)
  const titles = [...(behind.match(TITLE) ?? []), ...(before.match(TITLE) ?? []).reverse()]
  for (const title of titles) {
    const articles = byTitle.get(titleKey(title))
    if (articles !== undefined) return articles
  }
  return null
}
