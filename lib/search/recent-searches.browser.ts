import { deviceText } from '@/lib/device/device-text.browser'
import { parseRecent, type RecentSearches, withoutRecent, withRecent } from './recent-searches'

const kept = deviceText('search.recent')
const listeners = new Set<() => void>()

/** The stored searches as text; parseRecent reads it. Null where nothing was ever kept. */
export function storedRecent(): string | null {
  return kept.read()
}

/** Keeps the searches on this device, and nowhere else. */
function store(recent: RecentSearches): void {
  kept.write(recent.length === 0 ? null : JSON.stringify(recent))
  for (const listener of listeners) listener()
}

/** Keeps a search that has led somewhere. */
export function rememberSearch(query: string): void {
  const recent = parseRecent(storedRecent())
  const next = withRecent(recent, query)
  if (next !== recent) store(next)
}

/** Forgets one search. */
export function forgetSearch(query: string): void {
  store(withoutRecent(parseRecent(storedRecent()), query))
}

/** Forgets all searches. */
export function forgetAllSearches(): void {
  store([])
}

/** Calls back when the searches change, on this page or in another tab; returns the way to stop. */
export function watchRecent(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}
