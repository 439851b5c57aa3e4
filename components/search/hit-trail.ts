import * as z from 'zod/mini'
import '@/lib/journal/zod-without-eval'
import { articleAddress } from '@/lib/journal/addresses'
import type { SearchAnswer } from '@/lib/search/answer'
import { articleIdSchema } from '@/lib/search/passage'

/** The articles in which one word was found, in the order of the list, and how often in each. */
const hitTrailSchema = z.strictObject({
  query: z.string(),
  total: z.int(),
  articles: z.array(z.strictObject({ article: articleIdSchema, hits: z.int() })),
})
type HitTrail = z.infer<typeof hitTrailSchema>

/** Where an article stands among those of the list: hits before it, its own, those of all; and the pages before and behind. */
export type PlaceOnTrail = {
  readonly before: number
  readonly own: number
  readonly total: number
  readonly previous: string
  readonly next: string
}

const TRAIL = 'search-trail'
const FROM_BEHIND = 'search-from-behind'

function stored<T>(act: () => T, otherwise: T): T {
  try {
    return act()
  } catch (error) {
    // In a private window nothing is kept; the places of the one article are walked all the same.
    console.warn('浏览器没有记住搜索的篇目', error)
    return otherwise
  }
}

/** Keeps the articles of a whole answer for who follows one of its results. Of several words, or of titles alone, the places are not walked. */
export function keepHitTrail({
  question,
  complete,
  hits,
  passages,
  otherNames,
  tallies,
}: SearchAnswer): void {
  const isPlain = !question.titles && question.article === undefined && passages === undefined
  if (!complete || hits === 0 || otherNames || !isPlain || tallies === undefined) return
  const trail: HitTrail = { query: question.query.trim(), total: hits, articles: tallies.articles }
  stored(() => sessionStorage.setItem(TRAIL, JSON.stringify(trail)), undefined)
}

function keptTrail(): HitTrail | null {
  const kept = stored(() => sessionStorage.getItem(TRAIL), null)
  const parsed = hitTrailSchema.safeParse(kept === null ? null : stored(() => JSON.parse(kept), null))
  return parsed.success ? parsed.data : null
}

/** Where the article of a page stands on the trail of these words; null where they led here from no list. */
export function placeOnTrail(query: string, path: string): PlaceOnTrail | null {
  const trail = keptTrail()
  if (trail === null || trail.query !== query.trim()) return null
  const { articles, total } = trail
  const at = articles.findIndex(({ article }) => articleAddress(article) === path)
  const here = articles[at]
  const beside = (by: 1 | -1) => articles[(at + by + articles.length) % articles.length]
  const [next, previous] = [beside(1), beside(-1)]
  if (here === undefined || next === undefined || previous === undefined || articles.length < 2) return null
  const before = articles.slice(0, at).reduce((sum, { hits }) => sum + hits, 0)
  const address = ({ article }: typeof here) => `${articleAddress(article)}?q=${encodeURIComponent(query)}`
  return { before, own: here.hits, total, previous: address(previous), next: address(next) }
}

/** Goes on to the next article of the trail, or back to the last place of the one before. Back leads to the list, not through all articles. */
export function walkTrail({ next, previous }: PlaceOnTrail, by: 1 | -1): void {
  if (by === -1) stored(() => sessionStorage.setItem(FROM_BEHIND, '1'), undefined)
  window.location.replace(by === 1 ? next : previous)
}

/** Whether the reader comes from the article behind, to the last place of this one; asked once. */
export function comesFromBehind(): boolean {
  return stored(() => {
    const came = sessionStorage.getItem(FROM_BEHIND) !== null
    sessionStorage.removeItem(FROM_BEHIND)
    return came
  }, false)
}
