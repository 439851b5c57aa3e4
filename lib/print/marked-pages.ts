import type { Fragment } from '@/lib/journal/ids'
import type { PublishedArticle } from '@/lib/journal/published'

/**
 * The pages of the printed copy that begin inside an article, by the block they begin with, for the margin of the print edition. The page
 * on which the article itself begins is left out: it stands beside the title.
 */
export function markedPages({ record, pageStarts }: PublishedArticle): ReadonlyMap<Fragment, number> {
  return new Map(
    pageStarts.filter(({ page }) => page !== record.page).map(({ fragment, page }) => [fragment, page]),
  )
}
