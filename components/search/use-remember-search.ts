'use client'

import { useEffect } from 'react'
import { rememberSearch } from '@/lib/search/recent-searches.browser'
import { keepHitTrail } from './hit-trail'
import type { SearchState } from './search-state'

/** How long an answer stands before its query counts as looked for, not as passed through while typing. */
const STANDS = 2000

/** Remembers the query whose answer is being read, and the articles it leads to. One that leads to a result or is sent off is remembered at once. */
export function useRememberSearch(state: SearchState): void {
  const answer = state.status === 'answered' ? state.answer : null
  const found = answer?.complete && answer.hits > 0 ? answer.question.query : null
  useEffect(() => {
    if (answer !== null) keepHitTrail(answer)
  }, [answer])
  useEffect(() => {
    if (found === null) return
    const timer = window.setTimeout(() => rememberSearch(found), STANDS)
    return () => window.clearTimeout(timer)
  }, [found])
}
