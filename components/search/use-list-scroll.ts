'use client'

import { useCallback, useLayoutEffect, useRef } from 'react'
import { isFinished } from '@/lib/search/is-finished'
import { answerOf, type SearchState } from './search-state'

/** Brings a reader who comes back to a list to where he left it, as soon as the list is whole. */
export function useListScroll(state: SearchState): (scroll: number | null) => void {
  const scrollTo = useRef<number | null>(null)

  useLayoutEffect(() => {
    const answer = state.status === 'answered' ? answerOf(state) : null
    if (answer === null || scrollTo.current === null) return
    // Until then it may be shorter than the place is far.
    if (!isFinished(answer)) return
    window.scrollTo({ top: scrollTo.current, behavior: 'instant' })
    scrollTo.current = null
  }, [state])

  return useCallback((scroll: number | null) => {
    scrollTo.current = scroll
  }, [])
}
