import * as z from 'zod/mini'
import '@/lib/journal/zod-without-eval'

/** What a reader has looked for 最近搜过, newest first. */
export type RecentSearches = readonly string[]

/** How many are kept. */
export const MOST_RECENT = 8
/** A longer text is a quotation to check, not a search to repeat; and it may be the draft of something. */
const LONGEST = 100

const recentSchema = z
  .array(z.string().check(z.minLength(1), z.maxLength(LONGEST)))
  .check(z.maxLength(MOST_RECENT))

/** The searches with one more at their head; an empty or a long one is not kept, one that is there moves up. */
export function withRecent(recent: RecentSearches, query: string): RecentSearches {
  const added = query.trim()
  if (added === '' || added.length > LONGEST) return recent
  return [added, ...withoutRecent(recent, added)].slice(0, MOST_RECENT)
}

/** The searches without one of them. */
export function withoutRecent(recent: RecentSearches, query: string): RecentSearches {
  return recent.filter((each) => each !== query)
}

/** Reads stored searches; what the device holds is not trusted, and what cannot be read is none. */
export function parseRecent(stored: string | null): RecentSearches {
  if (stored === null) return []
  try {
    return recentSchema.parse(JSON.parse(stored))
  } catch {
    return []
  }
}
