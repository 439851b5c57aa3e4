'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { SearchAnswer } from '@/lib/search/answer'
import type { SearchFailure } from '@/lib/search/messages'
import { isTooLong, parseQuery } from '@/lib/search/query'
import { plainQuestion } from '@/lib/search/question'
import { createSearchClient, type SearchClient } from '@/lib/search/search-client.browser'

/** What the page shows. While a newer answer is on its way, the older stays: an empty flash at every key would tire. */
export type SearchState =
  | { readonly status: 'idle' }
  | { readonly status: 'searching'; readonly answer: SearchAnswer | null }
  | { readonly status: 'answered'; readonly answer: SearchAnswer }
  | { readonly status: 'failed'; readonly failure: SearchFailure }
  | { readonly status: 'too long' }

export type Search = {
  readonly state: SearchState
  readonly prepare: () => void
  readonly ask: (typed: string, limit: number) => void
}

/** Holds the search worker of one box: started at the first use, ended with the box. */
export function useSearch(): Search {
  const [state, setState] = useState<SearchState>({ status: 'idle' })
  const client = useRef<SearchClient | null>(null)

  const open = useCallback((): SearchClient => {
    client.current ??= createSearchClient((event) => {
      if (event.type === 'answered') setState({ status: 'answered', answer: event.answer })
      if (event.type === 'failed') setState({ status: 'failed', failure: event.failure })
    })
    return client.current
  }, [])

  useEffect(
    () => () => {
      client.current?.close()
      client.current = null
    },
    [],
  )

  const prepare = useCallback(() => open().prepare(), [open])

  const ask = useCallback(
    (typed: string, limit: number) => {
      if (parseQuery(typed).words.length === 0) {
        client.current?.cancel()
        setState({ status: 'idle' })
        return
      }
      if (isTooLong(typed)) {
        client.current?.cancel()
        setState({ status: 'too long' })
        return
      }
      setState((before) => ({ status: 'searching', answer: 'answer' in before ? before.answer : null }))
      open().search(plainQuestion(typed), limit)
    },
    [open],
  )

  return { state, prepare, ask }
}
