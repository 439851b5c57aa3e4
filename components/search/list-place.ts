import * as z from 'zod/mini'
import { arrivedByLink } from '@/components/ui/arrive'
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

const KEY = 'search-place'

/** Keeps the place for the way back. Where the browser keeps nothing (private window), the list starts at its top. */
export function keepListPlace(place: ListPlace): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(place))
  } catch (error) {
    console.warn('浏览器没有记住列表位置', error)
  }
}

/** The place to go back to: only when the reader comes back to this very address, or reloads it. */
export function keptListPlace(address: string): ListPlace | null {
  if (arrivedByLink()) return null
  try {
    const kept = sessionStorage.getItem(KEY)
    const parsed = listPlaceSchema.safeParse(kept === null ? null : JSON.parse(kept))
    return parsed.success && parsed.data.address === address ? parsed.data : null
  } catch (error) {
    console.warn('记住的列表位置无法读取', error)
    return null
  }
}
