import { FRAGMENT_PATTERN } from '@/lib/journal/fragment-pattern'

/**
 * Where a reader left an article 阅读位置. `fragment` and `offset` (UTF-16 units into the block's text) are the first
 * character in sight; `section` is the heading above it; `share` is the part of the text before it, 0 to 1, by characters,
 * because heights of parts that are not laid out are only estimates; `time` is in milliseconds.
 */
export type ReadingPlace = {
  readonly article: string
  readonly title: string
  readonly issue: string
  readonly section: string
  readonly minutes: number
  readonly fragment: string
  readonly offset: number
  readonly share: number
  readonly furthest: number
  readonly time: number
}

/** Where localStorage keeps the places: a list, newest first. The first-paint script reads it too. */
export const PLACES_KEY = 'reader.places'

/** How many articles are remembered; some 75 KB, and more than a reader of one journal opens in years. */
export const MOST_PLACES = 300

const ARTICLE = /^\d{4}-\d{2,3}\/\d{2,3}$/

const isShare = (value: unknown) => typeof value === 'number' && value >= 0 && value <= 1
const isCount = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0
const isText = (value: unknown) => typeof value === 'string'

const CHECKS: Record<keyof ReadingPlace, (value: unknown) => boolean> = {
  article: (value) => ARTICLE.test(String(value)),
  title: isText,
  issue: isText,
  section: isText,
  minutes: isCount,
  fragment: (value) => FRAGMENT_PATTERN.test(String(value)),
  offset: isCount,
  share: isShare,
  furthest: isShare,
  time: isCount,
}

function isPlace(value: unknown): value is ReadingPlace {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.entries(CHECKS).every(([name, check]) => check(Reflect.get(value, name)))
  )
}

/**
 * Reads stored places. What the device holds is not trusted: an entry that is not whole is left out, and what cannot be
 * read is no place. Checked by hand, not by zod, because this runs in the small script that every page loads first.
 */
export function parsePlaces(stored: string | null): readonly ReadingPlace[] {
  try {
    const places: unknown = JSON.parse(stored ?? '[]')
    return Array.isArray(places) ? places.filter(isPlace) : []
  } catch {
    return []
  }
}

/**
 * The places with one more at their head. It takes the place of the same article's older one, keeps the furthest share
 * ever read of it, and pushes out the oldest beyond the 300th; other articles are left as they are.
 */
export function withPlace(places: readonly ReadingPlace[], place: ReadingPlace): readonly ReadingPlace[] {
  const before = places.find(({ article }) => article === place.article)
  const furthest = Math.max(place.furthest, place.share, before?.furthest ?? 0)
  const others = places.filter(({ article }) => article !== place.article)
  return [{ ...place, furthest }, ...others].slice(0, MOST_PLACES)
}

/** Whether the article was left between its beginning and its end, so that there is something to continue. */
export function isInMiddle({ share }: ReadingPlace): boolean {
  return share > 0 && share < 1
}

/** How long a reader stays before the place of the last visit until that is where he reads, in milliseconds. */
const LOOK_BACK = 60_000

/**
 * Whether a place only looks back: it lies before the place where the article was left in its middle, and the reader has
 * moved there for less than a minute. Whoever opens an article, sees 上次读到 第60段 and glances over its head keeps the 60th.
 */
export function isLookBack(before: ReadingPlace | undefined, share: number, moving: number): boolean {
  return before !== undefined && isInMiddle(before) && share < before.share && moving < LOOK_BACK
}

/** The minutes that are left of `minutes` from a place on: (38, 0.5) → 19; at least one before the end, and then none. */
export function minutesLeft(minutes: number, share: number): number {
  return share >= 1 ? 0 : Math.max(1, Math.round(minutes * (1 - share)))
}

/** How much of an article has been read, in words for a list: 已读 40%, and 已读完 only at its very end. */
export function progressLabel(furthest: number): string {
  return furthest >= 1 ? '已读完' : `已读 ${Math.min(99, Math.max(1, Math.round(furthest * 100)))}%`
}
