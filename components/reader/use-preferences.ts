'use client'

import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { Preferences } from '@/lib/reader/preference-choices'
import {
  changePreferences,
  showPreferences,
  storedPreferences,
  watchPreferences,
} from '@/lib/reader/preference-store.browser'
import { parsePreferences } from '@/lib/reader/preferences'

/** The reader's preferences and the way to change some; what another tab sets is taken over here. */
export function usePreferences(): readonly [Preferences, (change: Partial<Preferences>) => void] {
  const stored = useSyncExternalStore(watchPreferences, storedPreferences, () => null)
  const preferences = useMemo(() => parsePreferences(stored), [stored])
  useEffect(() => {
    if (stored !== null) showPreferences(preferences)
  }, [stored, preferences])
  return [preferences, changePreferences]
}
