'use client'

import { type FormEvent, useEffect, useRef } from 'react'
import { ResultGroups } from './result-groups'
import { SearchForm } from './search-form'
import { NeedsScript, NothingFound, SearchFailed, SearchHint, TooLong } from './search-notices'
import { statusText } from './total-text'
import { useQueryInput } from './use-query-input'
import { useResultList } from './use-result-list'
import { useSlashKey } from './use-slash-key'

/** The page of results. Empty, loading and failing are pages of it too. */
export function SearchPage() {
  const box = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const { state, prepare, type, settle, more, retry } = useResultList(box)
  const { events, tell } = useQueryInput(type)
  useSlashKey(box)

  const answer = state.status === 'answered' || state.status === 'searching' ? state.answer : null
  const shown = answer?.shown ?? 0

  // After 更多 the keyboard goes on with the first new result; the button itself has moved away.
  const firstNew = useRef<number | null>(null)
  useEffect(() => {
    if (firstNew.current === null || shown <= firstNew.current) return
    list.current?.querySelectorAll('a')[firstNew.current]?.focus({ preventScroll: true })
    firstNew.current = null
  }, [shown])

  function onMore() {
    firstNew.current = shown
    more()
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    settle()
    // On a phone the keyboard makes room for the results.
    if (window.matchMedia('(pointer: coarse)').matches) box.current?.blur()
  }

  return (
    <main id="main" className="page-frame min-h-[70vh] max-w-[56rem] pt-6 lg:pt-10">
      <h1 className="mb-4 font-song text-2xl leading-normal font-bold tracking-widest text-red">搜索原文</h1>
      <SearchForm
        size="large"
        box={box}
        events={{ ...events, onFocus: prepare, onBlur: settle }}
        onSubmit={onSubmit}
        onClear={() => tell('')}
      />
      <p className="mt-5 flex flex-wrap items-baseline gap-x-3">
        <span role="status" className="text-xl font-semibold">
          {statusText(state)}
        </span>
      </p>
      {state.status === 'idle' && <SearchHint />}
      {state.status === 'failed' && <SearchFailed failure={state.failure} onRetry={retry} />}
      {state.status === 'too long' && <TooLong />}
      {answer?.complete && answer.hits === 0 && <NothingFound />}
      {answer !== null && (
        <div ref={list}>
          <ResultGroups answer={answer} />
        </div>
      )}
      {answer?.more && (
        <button
          type="button"
          onClick={onMore}
          className="mt-8 min-h-12 w-full cursor-pointer border-2 border-red font-semibold text-red"
        >
          更多
        </button>
      )}
      <NeedsScript />
    </main>
  )
}
