'use client'

import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { searchAddress } from '@/lib/search/addresses'
import { plainQuestion } from '@/lib/search/question'
import { keepListPlace, keptListPlace } from './list-place'
import { useQueryAddress } from './use-query-address'
import { useSearch } from './use-search'

/** Passages shown at first, and with each 更多. */
const PAGE_SIZE = 50

/**
 * The list of results and the address that stands for it: what is typed goes into the address, and the address brings
 * the same list back, on Back also at the same place.
 */
export function useResultList(box: RefObject<HTMLInputElement | null>) {
  const { state, prepare, ask } = useSearch()
  const { write, settle } = useQueryAddress()
  const [limit, setLimit] = useState(PAGE_SIZE)
  const query = useRef('')
  const scrollTo = useRef<number | null>(null)

  const show = useCallback(
    (typed: string, passages = PAGE_SIZE) => {
      query.current = typed
      setLimit(passages)
      ask(typed, passages)
    },
    [ask],
  )

  const type = useCallback(
    (typed: string) => {
      write(typed)
      show(typed)
    },
    [show, write],
  )

  useEffect(() => {
    if (box.current === null) return
    const fromAddress = new URLSearchParams(window.location.search).get('q') ?? ''
    // A fast reader has typed before the script ran; then that is the query.
    const isTyping = document.activeElement === box.current && box.current.value !== ''
    const place = isTyping ? null : keptListPlace(searchAddress(plainQuestion(fromAddress)))
    const typed = isTyping ? box.current.value : (place?.query ?? fromAddress)
    box.current.value = typed
    if (typed === '') return
    scrollTo.current = place?.scroll ?? null
    show(typed, place?.limit)
  }, [box, show])

  useEffect(() => {
    const keep = () =>
      keepListPlace({
        address: searchAddress(plainQuestion(query.current)),
        query: query.current,
        limit,
        scroll: window.scrollY,
      })
    window.addEventListener('pagehide', keep)
    return () => window.removeEventListener('pagehide', keep)
  }, [limit])

  useLayoutEffect(() => {
    if (state.status !== 'answered' || scrollTo.current === null) return
    window.scrollTo({ top: scrollTo.current, behavior: 'instant' })
    scrollTo.current = null
  }, [state])

  const more = useCallback(() => show(query.current, limit + PAGE_SIZE), [show, limit])
  const retry = useCallback(() => show(query.current, limit), [show, limit])

  return { state, prepare, type, settle, more, retry }
}
