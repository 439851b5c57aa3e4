import type { Fragment } from '@/lib/journal/ids'
import type { ArticlePlaces, IssuePlaces } from './issue-places'

/** A place of the issue by its printed page; `isAbout` where the page is only guessed between known ones 约. */
export type PagePlace = {
  readonly article: ArticlePlaces
  readonly fragment: Fragment
  readonly isAbout: boolean
}

/** A passage whose printed page is known, with the characters of the issue before it. */
type Known = { readonly page: number; readonly before: number }

/** All passages of the issue in order, with the characters before each, and those whose page is known. */
function lineUp({ articles }: IssuePlaces) {
  const passages: { article: ArticlePlaces; fragment: Fragment; before: number }[] = []
  const known: (Known & { article: ArticlePlaces; fragment: Fragment })[] = []
  let before = 0
  for (const article of articles) {
    const pages = new Map(article.pages)
    for (const [at, [fragment, length]] of article.passages.entries()) {
      const page = pages.get(fragment) ?? (at === 0 ? article.page : undefined)
      passages.push({ article, fragment, before })
      if (page !== undefined) known.push({ article, fragment, before, page })
      before += length
    }
  }
  return { passages, known, total: before }
}

/** How many characters of the issue come before a page, between two known ones; behind the last one by the usual page. */
function charactersBefore(page: number, known: readonly Known[], total: number): number | null {
  const from = known.findLast((each) => each.page < page)
  const to = known.find((each) => each.page > page)
  const [first, last] = [known[0], known.at(-1)]
  if (from === undefined || first === undefined || last === undefined) return null
  if (to !== undefined)
    return from.before + ((page - from.page) / (to.page - from.page)) * (to.before - from.before)
  const perPage = (last.before - first.before) / (last.page - first.page)
  const guessed = from.before + (page - from.page) * perPage
  return Number.isFinite(guessed) && guessed < total ? guessed : null
}

/**
 * The passage with which a printed page begins: 第43页. Where the source tells it, that very one; between known pages the passage
 * at the same share of the characters, which is right to about a paragraph of even text and is called 约. Null before the first
 * page, behind the end, and where the issue has no pages at all.
 */
export function pagePlace(places: IssuePlaces, page: number): PagePlace | null {
  const { passages, known, total } = lineUp(places)
  const exact = known.find((each) => each.page === page)
  if (exact !== undefined) return { article: exact.article, fragment: exact.fragment, isAbout: false }
  const guessed = charactersBefore(page, known, total)
  if (guessed === null) return null
  const found = passages.findLast(({ before }) => before <= guessed)
  return found === undefined ? null : { article: found.article, fragment: found.fragment, isAbout: true }
}
