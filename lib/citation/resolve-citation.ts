import type { Fragment } from '@/lib/journal/ids'
import { titleKey } from '@/lib/text/title-key'
import type { ArticlePlaces, IssuePlaces } from './issue-places'
import { type PagePlace, pagePlace } from './page-place'
import type { ReadCitation } from './read-citation'

/** Where a citation leads in its issue: an article by its number in addresses, and a passage, where one is named. */
export type CitedTarget = {
  readonly article: string
  readonly title: string
  readonly fragment?: Fragment | undefined
  /** The page is guessed between known ones: said as 约. */
  readonly isAbout: boolean
}

/** The article that a citation names by its title; one after GB/T 7714 may have the authors before the title. */
function byTitle({ articles }: IssuePlaces, title: string): ArticlePlaces | undefined {
  const wanted = titleKey(title)
  return (
    articles.find((article) => titleKey(article.title) === wanted) ??
    articles.find((article) => titleKey(title.replace(/^[^.．]*[.．] /u, '')) === titleKey(article.title))
  )
}

/** 第43页第12段: the page tells the article, and the paragraph the place in it. */
function onPage(found: PagePlace | null, fragment: Fragment | undefined): CitedTarget | null {
  if (found === null) return null
  const { number, title, passages } = found.article
  if (fragment === undefined)
    return { article: number, title, fragment: found.fragment, isAbout: found.isAbout }
  const isThere = passages.some(([each]) => each === fragment)
  return isThere ? { article: number, title, fragment, isAbout: false } : null
}

/**
 * Finds what a citation names in the issue it names. Null where the issue has no such article, page or passage: a citation is never
 * led to a place that it does not name.
 */
export function resolveCitation(citation: ReadCitation, places: IssuePlaces): CitedTarget | null {
  const { title, order, page, fragment } = citation
  const named =
    title !== undefined
      ? byTitle(places, title)
      : order !== undefined
        ? places.articles.find(({ number }) => Number(number) === order)
        : undefined
  if (named === undefined) {
    if (title !== undefined || order !== undefined || page === undefined) return null
    return onPage(pagePlace(places, page), fragment)
  }
  const target = { article: named.number, title: named.title, isAbout: false }
  if (fragment === undefined) return target
  const isThere = named.passages.some(([each]) => each === fragment)
  return isThere ? { ...target, fragment } : null
}
