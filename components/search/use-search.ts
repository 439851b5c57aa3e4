'use client'

import { startTransition, useCallback, useEffect, useReducer, useRef } from 'react'
import { isFinished } from '@/lib/search/is-finished'
import { isTooLong, parseQuery } from '@/lib/search/query'
import { type Question, sameList } from '@/lib/search/question'
import { createSearchClient, type SearchClient } from '@/lib/search/search-client.browser'
import { type PacedSteps, paceSteps } from './paced-steps'
import { nextState, type SearchState } from './search-state'

export type Search = {
  readonly state: SearchState
  readonly prepare: () => void
  readonly ask: (question: Question, limit: number) => void
}

/** Suggestions wait for the reader to pause, so that they never stand in the way of an answer. */
const PAUSE = 150

/** Holds the search worker of one box: started at the first use, ended with the box. */
export function useSearch(): Search {
  const [state, dispatch] = useReducer(nextState, { status: 'idle' })
  const client = useRef<SearchClient | null>(null)
  const pause = useRef<number | undefined>(undefined)
  const suggestedFor = useRef('')
  const shown = useRef(state)
  shown.current = state
  const paced = useRef<PacedSteps | null>(null)
  // A long list is drawn in small steps, between which keys and touches are heard.
  paced.current ??= paceSteps((steps) => startTransition(() => steps.forEach(dispatch)))

  const open = useCallback((): SearchClient => {
    client.current ??= createSearchClient((event) => {
      if (event.type === 'answered') paced.current?.answered(event.answer)
      else paced.current?.now(event)
      if (event.type !== 'answered' || !isFinished(event.answer)) return
      const { query } = event.answer.question
      if (query === suggestedFor.current) return
      pause.current = window.setTimeout(() => {
        suggestedFor.current = query
        client.current?.suggest(query)
      }, PAUSE)
    })
    return client.current
  }, [])

  useEffect(
    () => () => {
      window.clearTimeout(pause.current)
      paced.current?.end()
      client.current?.close()
      client.current = null
    },
    [],
  )

  const prepare = useCallback(() => open().prepare(), [open])

  const ask = useCallback(
    (question: Question, limit: number) => {
      window.clearTimeout(pause.current)
      const isEmpty = parseQuery(question.query).words.length === 0
      if (isEmpty || isTooLong(question.query)) {
        suggestedFor.current = ''
        client.current?.cancel()
        paced.current?.now({ type: isEmpty ? 'emptied' : 'refused' })
        return
      }
      const { current } = shown
      paced.current?.asked(
        question,
        current.status === 'answered' && !sameList(current.answer.question, question),
      )
      open().search(question, limit)
    },
    [open],
  )

  return { state, prepare, ask }
}
