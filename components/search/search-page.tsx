'use client'

import { type ComponentType, type FormEvent, useRef, useState } from 'react'
import { isFiltered } from '@/lib/search/question'
import { rememberSearch } from '@/lib/search/recent-searches.browser'
import { ExcludedWords } from './excluded-words'
import { filterLabels } from './filter-labels'
import { FilterSummary } from './filter-summary'
import { PhraseOffer } from './phrase-offer'
import { RecentList } from './recent-list'
import { SearchAnswerView } from './search-answer-view'
import type { SearchAside, SearchNearest } from './search-aside'
import { SearchFilters } from './search-filters'
import { SearchForm } from './search-form'
import { NeedsScript, SearchFailed, SearchHint, TooLong } from './search-notices'
import { answerOf, isNothing } from './search-state'
import { SearchStatus } from './search-status'
import { SuggestionRow } from './suggestion-row'
import { isWaiting } from './total-text'
import { useRememberSearch } from './use-remember-search'
import { useResultList } from './use-result-list'
import { useTopOnArticle } from './use-top-on-article'
import { useWalk } from './use-walk'

type Props = {
  /** What else the words in the box may be, above the results. */
  readonly aside?: ComponentType<SearchAside>
  /** What is near to them, below. */
  readonly nearest?: ComponentType<SearchNearest>
}

/** The page of results. Empty, loading and failing are pages of it too. */
export function SearchPage({ aside: Aside, nearest: Nearest }: Props) {
  const page = useRef<HTMLElement>(null)
  const box = useRef<HTMLInputElement>(null)
  const { state, question, events, prepare, tell, settle, choose, search, more, retry } = useResultList(box)
  const [areFiltersOpen, setFiltersOpen] = useState(false)
  useRememberSearch(state)
  const onKeyDown = useWalk(page, box)
  const chooseInList = useTopOnArticle(page, question, choose)

  const answer = answerOf(state)
  const known = 'tallies' in state ? state.tallies : null
  // Where nothing was found there is nothing to narrow; what narrows already can be taken off.
  const hasNothing = isNothing(state)
  const tallies = hasNothing && !isFiltered(question) ? null : known

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    settle()
    const jump = page.current?.querySelector<HTMLAnchorElement>('a[data-jump]')
    if (jump) return jump.click()
    // What stands in the box: a search that was held until now is not in the state yet.
    rememberSearch(box.current?.value ?? question.query)
    // On a phone the keyboard makes room for the results.
    if (window.matchMedia('(pointer: coarse)').matches) box.current?.blur()
  }

  return (
    <main ref={page} id="main" className="page-frame min-h-dvh pt-6 lg:pt-10" onKeyDown={onKeyDown}>
      <h1 className="mb-4 font-song text-2xl leading-normal font-bold tracking-widest text-red">搜索原文</h1>
      {/* On paper there is no box. */}
      <p className="mb-4 hidden font-semibold print:block">{question.query}</p>
      <SearchForm
        size="large"
        box={box}
        events={{ ...events, onFocus: prepare, onBlur: settle }}
        onSubmit={onSubmit}
        onClear={() => tell('')}
      />
      {/* The line is kept for them from the beginning: what they lead to stands where it will stay. */}
      <SuggestionRow
        suggestions={'suggestions' in state ? state.suggestions : []}
        query={question.query}
        onChoose={search}
        isRow
        className="mt-1.5 min-h-11"
      />
      {Aside && <Aside query={question.query} isNothing={hasNothing} />}
      <div className="search-body">
        <SearchStatus
          state={state}
          question={question}
          hasFilters={tallies !== null}
          areFiltersOpen={areFiltersOpen}
          onFilters={() => setFiltersOpen(!areFiltersOpen)}
          onChoose={choose}
        />
        <ExcludedWords query={question.query} />
        <PhraseOffer query={question.query} onChoose={search} />
        {state.status === 'idle' && <RecentList box={box} onChoose={search} className="mb-8" />}
        {state.status === 'idle' && <SearchHint />}
        {state.status === 'failed' && <SearchFailed failure={state.failure} onRetry={retry} />}
        {state.status === 'too long' && <TooLong />}
        {tallies !== null && (
          <div
            id="search-filters"
            className={areFiltersOpen ? 'filters-beside' : 'filters-beside max-lg:hidden'}
          >
            <SearchFilters
              question={question}
              tallies={tallies}
              isWaiting={isWaiting(state)}
              onChoose={choose}
            />
          </div>
        )}
        <FilterSummary labels={filterLabels(question, answer)} box={box} onChoose={choose} />
        {answer !== null && (
          <SearchAnswerView answer={answer} question={question} onChoose={chooseInList} onMore={more} />
        )}
        {Nearest && answer?.near && <Nearest near={answer.near} />}
        <NeedsScript />
      </div>
    </main>
  )
}
