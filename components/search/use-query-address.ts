'use client'

import { useCallback, useEffect, useRef } from 'react'
import { searchAddress } from '@/lib/search/addresses'
import { plainQuestion } from '@/lib/search/question'

/** Safari refuses more than 100 changes of the address in 30 seconds; a held backspace makes that many in four. */
const PAUSE = 400

/**
 * Writes the query into the address once the reader pauses, or at once by `settle`. It is replaced, not added: Back leads
 * to the page before the search, not through every letter typed.
 */
export function useQueryAddress() {
  const timer = useRef<number | undefined>(undefined)
  const unwritten = useRef<string | null>(null)

  const settle = useCallback(() => {
    window.clearTimeout(timer.current)
    if (unwritten.current === null) return
    window.history.replaceState(null, '', searchAddress(plainQuestion(unwritten.current)))
    unwritten.current = null
  }, [])

  const write = useCallback(
    (typed: string) => {
      unwritten.current = typed
      window.clearTimeout(timer.current)
      timer.current = window.setTimeout(settle, PAUSE)
    },
    [settle],
  )

  useEffect(() => () => window.clearTimeout(timer.current), [])

  return { write, settle }
}
