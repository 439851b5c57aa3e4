import * as z from 'zod/mini'
import { FRAGMENT_PATTERN } from '@/lib/journal/fragment-pattern'
import { orElse } from '@/lib/journal/or-else'
import type { SpokenPlace } from './spoken-sentence'

/** The speeds 语速 that a listener can choose. */
export const SPEEDS = [0.75, 1, 1.25, 1.5, 1.75, 2] as const

/** For how many articles the place is kept; the oldest is forgotten first. */
const MOST_PLACES = 200

const offsetSchema = z.int().check(z.nonnegative())
const placeSchema = z.object({
  article: z.string(),
  fragment: z.string().check(z.regex(FRAGMENT_PATTERN)),
  part: offsetSchema,
  offset: offsetSchema,
})

const memorySchema = z.object({
  speed: orElse(z.literal(SPEEDS), 1),
  voice: orElse(z.nullable(z.string()), null),
  places: orElse(z.array(placeSchema), []),
})

/** What the device remembers of listening: speed, voice, and where each article was left, the latest first. */
export type AloudMemory = {
  readonly speed: number
  readonly voice: string | null
  readonly places: readonly (SpokenPlace & { readonly article: string })[]
}

/** Where localStorage keeps it. */
export const ALOUD_KEY = 'aloud'

const NOTHING: AloudMemory = { speed: 1, voice: null, places: [] }

/** Reads what the device remembers; what is missing or damaged is as if never set, each field for itself. */
export function parseAloudMemory(stored: string | null): AloudMemory {
  if (stored === null) return NOTHING
  try {
    const parsed = memorySchema.safeParse(JSON.parse(stored))
    return parsed.success ? parsed.data : NOTHING
  } catch {
    return NOTHING
  }
}

/** The place where an article was left, or null. */
export function placeIn(memory: AloudMemory, article: string): SpokenPlace | null {
  return memory.places.find((each) => each.article === article) ?? null
}

/** Remembers the place of an article, or with null forgets it: one that was heard to its end begins at its beginning. */
export function withPlace(memory: AloudMemory, article: string, place: SpokenPlace | null): AloudMemory {
  const others = memory.places.filter((each) => each.article !== article)
  const places = place === null ? others : [{ article, ...place }, ...others]
  return { ...memory, places: places.slice(0, MOST_PLACES) }
}
