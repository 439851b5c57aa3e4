'use client'

import { type RefObject, useCallback, useEffect, useRef } from 'react'
import type { Question } from '@/lib/search/question'
import type { Changes } from './changed-question'

/**
 * 只看本篇 stands far down in the list, and the list it leads to begins at its top: there the reader goes, and the keyboard to the
 * chip that says so. Whatever else is chosen in the list leaves him where he is.
 */
export function useTopOnArticle(
  page: RefObject<HTMLElement | null>,
  { article }: Question,
  choose: (changes: Changes) => void,
): (changes: Changes) => void {
  const isOnWay = useRef(false)

  useEffect(() => {
    if (article === undefined || !isOnWay.current) return
    isOnWay.current = false
    window.scrollTo({ top: 0, behavior: 'instant' })
    page.current?.querySelector<HTMLElement>('[data-filter="article"]')?.focus({ preventScroll: true })
  }, [page, article])

  return useCallback(
    (changes: Changes) => {
      isOnWay.current = changes.article !== undefined
      choose(changes)
    },
    [choose],
  )
}
