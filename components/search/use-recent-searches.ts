'use client'

import { useMemo, useSyncExternalStore } from 'react'
import { parseRecent, type RecentSearches } from '@/lib/search/recent-searches'
import { storedRecent, watchRecent } from '@/lib/search/recent-searches.browser'

/** What the reader has looked for on this device, newest first; none while the page is built. */
export function useRecentSearches(): RecentSearches {
  const stored = useSyncExternalStore(watchRecent, storedRecent, () => null)
  return useMemo(() => parseRecent(stored), [stored])
}
