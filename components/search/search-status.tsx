'use client'

import { SlidersHorizontal } from 'lucide-react'
import { parseQuery } from '@/lib/search/query'
import { type Question, sameList } from '@/lib/search/question'
import type { Changes } from './changed-question'
import { OrderChoice } from './order-choice'
import type { SearchState } from './search-state'
import { isWaiting, progressOf, statusText } from './total-text'

type Props = {
  readonly state: SearchState
  readonly question: Question
  readonly hasFilters: boolean
  readonly areFiltersOpen: boolean
  readonly onFilters: () => void
  readonly onChoose: (changes: Changes) => void
}

/** The line that tells how the search goes, with a thin line for one that takes long; at its end the order, and 筛选 on a phone. */
export function SearchStatus({ state, question, hasFilters, areFiltersOpen, onFilters, onChoose }: Props) {
  const waiting = isWaiting(state)
  const isOld = state.status === 'answered' && !sameList(state.answer.question, question)
  // What the line holds has its room from the first key on, so that nothing moves when the total comes.
  const isAsked = 'suggestions' in state
  const isNothing = state.status === 'answered' && state.answer.complete && state.answer.hits === 0
  const hasOrder = isAsked && !isNothing && parseQuery(question.query).words.length > 1
  return (
    <div className="search-status" data-idle={state.status === 'idle' || undefined}>
      {/* What is over in a moment is not announced: a word that comes and goes at every key would tire. The total of the words before never stands beside others. */}
      <p role="status" className={waiting || isOld ? 'appear-late' : undefined}>
        {statusText(state)}
      </p>
      {hasOrder && <OrderChoice question={question} onChoose={onChoose} />}
      {isAsked && (
        <button
          type="button"
          aria-expanded={areFiltersOpen}
          aria-controls="search-filters"
          onClick={onFilters}
          className={hasFilters ? 'to-filters' : 'to-filters invisible'}
        >
          <SlidersHorizontal aria-hidden size="1.125rem" />
          筛选
        </button>
      )}
      {waiting && (
        <progress className="appear-late" aria-label="搜索进度" max={1} value={progressOf(state)} />
      )}
    </div>
  )
}
