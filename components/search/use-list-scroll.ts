'use client'

import { useCallback, useLayoutEffect, useRef } from 'react'
import { answerOf, type SearchState } from './search-state'

/** Brings a reader who comes back to a list to where he left it, as soon as the list is as long as he left it. */
export function useListScroll(state: SearchState, limit: number): (scroll: number | null) => void {
  const scrollTo = useRef<number | null>(null)

  useLayoutEffect(() => {
    const answer = state.status === 'answered' ? answerOf(state) : null
    if (answer === null || scrollTo.current === null) return
    const isWhole = answer.complete && answer.loose.every(({ complete }) => complete)
    if (!isWhole && (answer.shown < limit || answer.loose.length > 0)) return
    window.scrollTo({ top: scrollTo.current, behavior: 'instant' })
    scrollTo.current = null
  }, [state, limit])

  return useCallback((scroll: number | null) => {
    scrollTo.current = scroll
  }, [])
}
