'use client'

import { useEffect, useMemo, useSyncExternalStore } from 'react'
import {
  showPreferences,
  storedPreferences,
  storePreferences,
  watchPreferences,
} from '@/lib/reader/preference-store.browser'
import { type Preferences, parsePreferences } from '@/lib/reader/preferences'

/** The reader's preferences and the way to change one; what another tab sets is taken over here. */
export function usePreferences(): readonly [Preferences, (change: Partial<Preferences>) => void] {
  const stored = useSyncExternalStore(watchPreferences, storedPreferences, () => null)
  const preferences = useMemo(() => parsePreferences(stored), [stored])
  useEffect(() => {
    if (stored !== null) showPreferences(parsePreferences(stored))
  }, [stored])
  return [preferences, (change) => storePreferences({ ...preferences, ...change })]
}
