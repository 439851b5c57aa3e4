import { articleAddress } from '@/lib/journal/addresses'
import { ARTICLE_KIND_NAMES } from '@/lib/journal/article-kinds'
import type { ArticleId, Fragment } from '@/lib/journal/ids'
import { wholeCharacters } from './query'
import { plainQuestion, type Question, questionSchema } from './question'

/** The longest query that goes into an address: nine bytes a character, and servers accept some 8 KB. */
const LONGEST_IN_ADDRESS = 500

/** `?q=…` for a query, empty for one that no address can hold: half a quotation would be another query. */
function queryPart(query: string): string {
  const written = wholeCharacters(query).trim()
  return written === '' || written.length > LONGEST_IN_ADDRESS ? '' : `?q=${encodeURIComponent(written)}`
}

/** Whether an address can hold a query, so that it brings the same list again. */
export function fitsAddress(query: string): boolean {
  return queryPart(query) !== ''
}

/**
 * The address of a result: the article with its fragment and the query that led there, so that the page can mark the
 * words: `/issues/2022-01/05/?q=%E4%BA%BA%E6%89%8D#p12`. A very long query is left out, and the paragraph itself is shown;
 * without a fragment the article is opened at the first of the words.
 */
export function resultAddress(article: ArticleId, fragment: Fragment | undefined, query: string): string {
  return `${articleAddress(article)}${queryPart(query)}${fragment === undefined ? '' : `#${fragment}`}`
}

/**
 * The address that shows the same list again, filters and all: `/search/?q=%E4%BA%BA%E6%89%8D&kind=speech`, and `/search/` for an
 * empty box and for a query that no address can hold.
 */
export function searchAddress({ query, titles, also, ...filters }: Question): string {
  const address = `/search/${queryPart(query)}`
  if (!fitsAddress(query)) return address
  const parts = Object.entries({
    ...filters,
    ...(titles && { titles: 1 }),
    ...(also.length > 0 && { also: also.join() }),
  })
  // Slash and comma need no escape in a query, and an article's id is read more easily with its own.
  return address + parts.map(([name, value]) => `&${name}=${value}`).join('')
}

/** How a year is written; anything else, an empty `year=` too, names none. */
const YEAR = /^\d{4}$/

/** The question that an address of the list stands for; what it holds beyond that, or wrongly, is left aside. */
export function questionOf(search: string): Question {
  const given = new URLSearchParams(search)
  const filters = Object.entries({
    kind: ARTICLE_KIND_NAMES.find((kind) => kind === given.get('kind')),
    year: Number(YEAR.exec(given.get('year') ?? '')?.[0] ?? Number.NaN),
    issue: given.get('issue'),
    article: given.get('article'),
    order: given.get('order'),
    also: given.get('also')?.split(','),
  }).filter(([name, value]) => questionSchema.safeParse({ ...plainQuestion(''), [name]: value }).success)
  return questionSchema.parse({
    ...plainQuestion(given.get('q') ?? ''),
    titles: given.get('titles') === '1',
    ...Object.fromEntries(filters.filter(([, value]) => value !== undefined)),
  })
}
