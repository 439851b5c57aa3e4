'use client'

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { arrivedByLink } from '@/components/ui/arrive'
import { questionOf, searchAddress } from '@/lib/search/addresses'
import { plainQuestion, type Question } from '@/lib/search/question'
import { type Changes, changedQuestion } from './changed-question'
import { keepListPlace, keptListPlace } from './list-place'
import { useListScroll } from './use-list-scroll'
import { useQueryAddress } from './use-query-address'
import { useQueryInput } from './use-query-input'
import { useSearch } from './use-search'

/** Passages shown at first, and more with each 更多: few at first, so that they stand there at once. */
const FIRST_PAGE = 10
const NEXT_PAGE = 20

/** The address of the bar's 搜索 says that the reader wants to type. */
const TO_BOX = '#box'

const EMPTY = plainQuestion('')

/** Hears when the reader comes to another address of this page by Back or Forward, and when he leaves the page. */
function watchHistory(onCome: () => void, onLeave: () => void): () => void {
  window.addEventListener('popstate', onCome)
  window.addEventListener('pagehide', onLeave)
  return () => {
    window.removeEventListener('popstate', onCome)
    window.removeEventListener('pagehide', onLeave)
  }
}

/**
 * The list of results and the address that stands for it: what is typed or chosen goes into the address, and the address brings
 * the same list back, on Back also at the same place.
 */
export function useResultList(box: RefObject<HTMLInputElement | null>) {
  const { state, prepare, ask } = useSearch()
  const { write, settle, go, leave } = useQueryAddress()
  const [question, setQuestion] = useState(EMPTY)
  const current = useRef({ question: EMPTY, limit: FIRST_PAGE })
  const scrollBackTo = useListScroll(state)

  const show = useCallback(
    (next: Question, passages = FIRST_PAGE) => {
      current.current = { question: next, limit: passages }
      setQuestion(next)
      ask(next, passages)
    },
    [ask],
  )

  const type = useCallback(
    (typed: string) => {
      // An emptied box is a new beginning: its filters go with it.
      const next = typed.trim() === '' ? EMPTY : { ...current.current.question, query: typed }
      write(next)
      show(next)
    },
    [show, write],
  )
  const { events, tell, fill } = useQueryInput(type)

  const keepPlace = useCallback(() => {
    const { question, limit } = current.current
    keepListPlace({ address: searchAddress(question), query: question.query, limit, scroll: window.scrollY })
  }, [])

  const choose = useCallback(
    (changes: Changes) => {
      settle()
      keepPlace()
      const next = changedQuestion(current.current.question, changes)
      go(next)
      show(next)
    },
    [settle, keepPlace, go, show],
  )

  const search = useCallback(
    (query: string) => {
      fill(box.current, query)
      settle()
      keepPlace()
      const next = plainQuestion(query)
      go(next)
      show(next)
    },
    [box, fill, settle, keepPlace, go, show],
  )

  useEffect(() => {
    const arrive = (back: boolean) => {
      const asked = questionOf(location.search)
      const place = back ? keptListPlace(searchAddress(asked)) : null
      const query = place?.query ?? asked.query
      fill(box.current, query)
      scrollBackTo(place?.scroll ?? null)
      show(query.trim() === '' ? EMPTY : { ...asked, query }, place?.limit)
    }
    // A fast reader has typed before the script ran; then that is the query.
    const typed = document.activeElement === box.current ? (box.current?.value ?? '') : ''
    // What is being composed is no query yet, and must not be taken out of the box.
    const isComposing = box.current !== null && 'composing' in box.current.dataset
    if (!isComposing) {
      if (typed === '') arrive(!arrivedByLink())
      else tell(typed)
    }
    // Who comes to this page comes to search.
    prepare()
    if (location.hash === TO_BOX) {
      window.history.replaceState(null, '', location.pathname + location.search)
      box.current?.focus({ preventScroll: true })
    }
    return watchHistory(() => {
      // The link to the text changes the address too, but not the list.
      if (searchAddress(questionOf(location.search)) === searchAddress(current.current.question)) return
      leave()
      arrive(true)
    }, keepPlace)
  }, [box, fill, tell, show, prepare, leave, keepPlace, scrollBackTo])

  const more = useCallback(() => show(current.current.question, current.current.limit + NEXT_PAGE), [show])
  const retry = useCallback(() => show(current.current.question, current.current.limit), [show])

  return { state, question, events, prepare, tell, settle, choose, search, more, retry }
}
