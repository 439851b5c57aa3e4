'use client'

import { useSyncExternalStore } from 'react'
import type { Preferences } from '@/lib/reader/preference-choices'
import { seenSize } from '@/lib/reader/text-size'

/** From this width on a page is wide; the stylesheet calls it md. */
const WIDE = '(width >= 48rem)'

function watchWidth(listener: () => void): () => void {
  const query = window.matchMedia(WIDE)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** The pixels that the running text has on this page: what is chosen, or the default of a phone, a desk or 大字模式. */
export function useSeenSize({ size, mode }: Preferences): number {
  const isWide = useSyncExternalStore(
    watchWidth,
    () => window.matchMedia(WIDE).matches,
    () => false,
  )
  return seenSize(size, mode, isWide)
}
