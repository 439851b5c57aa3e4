'use client'

import { useEffect } from 'react'
import { watchContinue } from '@/lib/reader/continue-reading.browser'
import { watchCurrentPlace } from '@/lib/reader/current-place.browser'
import { watchHiddenBar } from '@/lib/reader/hidden-bar.browser'
import { watchReadingPlace } from '@/lib/reader/reading-place.browser'
import { watchShortcuts } from '@/lib/reader/shortcuts.browser'

const WATCHES = [watchContinue, watchReadingPlace, watchHiddenBar, watchCurrentPlace, watchShortcuts]

/** Starts on every page what needs no framework: place, progress, the bar at the foot and the keys. Draws nothing. */
export function BootWatch() {
  useEffect(() => {
    const stops = WATCHES.map((watch) => watch())
    return () => {
      for (const stop of stops) stop()
    }
  }, [])
  return null
}
