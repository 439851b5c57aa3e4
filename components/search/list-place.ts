import * as z from 'zod/mini'
import '@/lib/journal/zod-without-eval'

/** Where a reader left a list of results: how much of it was shown, and how far he had scrolled. */
const listPlaceSchema = z.strictObject({
  address: z.string(),
  /** The address does not hold a very long one. */
  query: z.string(),
  limit: z.int().check(z.positive()),
  scroll: z.number(),
})
export type ListPlace = z.infer<typeof listPlaceSchema>

const KEY = 'search-places'
/** A reader who has set and taken off some filters goes back through as many lists. */
const MOST = 12

function keptPlaces(): readonly ListPlace[] {
  const kept = sessionStorage.getItem(KEY)
  const parsed = z.array(listPlaceSchema).safeParse(kept === null ? [] : JSON.parse(kept))
  return parsed.success ? parsed.data : []
}

/** Keeps the place for the way back. Where the browser keeps nothing (private window), the list starts at its top. */
export function keepListPlace(place: ListPlace): void {
  try {
    const others = keptPlaces().filter(({ address }) => address !== place.address)
    sessionStorage.setItem(KEY, JSON.stringify([place, ...others].slice(0, MOST)))
  } catch (error) {
    console.warn('浏览器没有记住列表位置', error)
  }
}

/** The place where the reader left the list of this very address; only for a reader who comes back, not for who comes anew. */
export function keptListPlace(address: string): ListPlace | null {
  try {
    return keptPlaces().find((place) => place.address === address) ?? null
  } catch (error) {
    console.warn('记住的列表位置无法读取', error)
    return null
  }
}
