'use client'

import { useCallback, useEffect, useRef } from 'react'
import { searchAddress } from '@/lib/search/addresses'
import type { Question } from '@/lib/search/question'

/** Safari refuses more than 100 changes of the address in 30 seconds; a held backspace makes that many in four. */
const PAUSE = 400

/**
 * Writes the question into the address once the reader pauses, or at once by `settle`. What is typed replaces what stood there:
 * Back leads to the page before the search, not through every letter typed. What is chosen is added by `go`, so that Back
 * takes it off again.
 */
export function useQueryAddress() {
  const timer = useRef<number | undefined>(undefined)
  const unwritten = useRef<Question | null>(null)

  const settle = useCallback(() => {
    window.clearTimeout(timer.current)
    if (unwritten.current === null) return
    window.history.replaceState(null, '', searchAddress(unwritten.current))
    unwritten.current = null
  }, [])

  const write = useCallback(
    (question: Question) => {
      unwritten.current = question
      window.clearTimeout(timer.current)
      timer.current = window.setTimeout(settle, PAUSE)
    },
    [settle],
  )

  const go = useCallback(
    (question: Question) => {
      settle()
      const address = searchAddress(question)
      const { pathname, search } = window.location
      // A query that no address holds has the same for all its filters; Back then leads to the page before.
      if (address !== pathname + search) window.history.pushState(null, '', address)
    },
    [settle],
  )

  /** Forgets what was about to be written: the reader has gone to another address. */
  const leave = useCallback(() => {
    window.clearTimeout(timer.current)
    unwritten.current = null
  }, [])

  useEffect(() => () => window.clearTimeout(timer.current), [])

  return { write, settle, go, leave }
}
