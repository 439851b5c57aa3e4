'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { arrivedByLink, bringToMiddle } from '@/components/ui/arrive'
import { openAround } from '@/lib/device/open-around.browser'
import { unmark } from '@/lib/search/mark-hits.browser'
import { type ArticleHits, markArticle } from './article-hits'
import { comesFromBehind, type PlaceOnTrail, placeOnTrail, walkTrail } from './hit-trail'

/** Which place of how many the reader is at; counted from 1, over all articles of the list that he comes from. */
export type HitPlace = { readonly at: number; readonly of: number; readonly unit: '处' | '段' }

/** The hit at which the reader is; the stylesheet sets it off from the others. */
const HERE = 'data-here'

/** The list that led here, where it counts in this article what is marked in it. */
function trailOf(hits: number): PlaceOnTrail | null {
  const query = new URLSearchParams(window.location.search).get('q') ?? ''
  const trail = placeOnTrail(query, window.location.pathname)
  return trail?.own === hits ? trail : null
}

/**
 * The words that led to this article, marked while the page is open: where the reader is among them, the way to the next
 * one (1) or the one before (-1), over the ends of the article to the next of the list, else round them, and the way to take all marks away.
 */
export function useArticleHits(): readonly [HitPlace | null, (step: 1 | -1) => void, () => void] {
  const [place, setPlace] = useState<HitPlace | null>(null)
  const found = useRef<ArticleHits | null>(null)
  const trail = useRef<PlaceOnTrail | null>(null)
  const here = useRef(0)
  const stop = useRef(() => {})

  const show = useCallback((index: number, scroll: boolean) => {
    const { hits, marks, unit } = found.current ?? { hits: [], marks: [], unit: '处' as const }
    const hit = hits[index]
    stop.current()
    if (hit === undefined) return
    here.current = index
    for (const mark of marks) mark.removeAttribute(HERE)
    hit.setAttribute(HERE, '')
    openAround(hit)
    if (scroll) stop.current = bringToMiddle(hit)
    const { before, total } = trail.current ?? { before: 0, total: hits.length }
    setPlace({ at: before + index + 1, of: total, unit })
  }, [])

  const leave = useCallback(() => {
    stop.current()
    unmark(found.current?.marks ?? [])
    found.current = null
    setPlace(null)
  }, [])

  const step = useCallback(
    (by: 1 | -1) => {
      // The key or click that asked must be over, or it would count as a move of the reader that stops us.
      setTimeout(() => {
        const count = found.current?.hits.length ?? 0
        const next = here.current + by
        if (trail.current !== null && (next < 0 || next >= count)) walkTrail(trail.current, by)
        else if (count > 0) show((next + count) % count, true)
      })
    },
    [show],
  )

  useEffect(() => {
    const arrive = (scroll: boolean) => {
      leave()
      found.current = markArticle()
      const { hits, start: named } = found.current
      trail.current = trailOf(hits.length)
      const start = comesFromBehind() ? hits.length - 1 : named
      show(Math.max(0, start), scroll && start >= 0)
    }
    arrive(arrivedByLink())
    const onHashChange = () => arrive(true)
    window.addEventListener('hashchange', onHashChange)
    return () => {
      window.removeEventListener('hashchange', onHashChange)
      leave()
    }
  }, [leave, show])

  const close = useCallback(() => {
    leave()
    // The words go from the address too, else the next link within the page would bring the marks back.
    const address = new URL(window.location.href)
    address.searchParams.delete('q')
    history.replaceState(history.state, '', address)
  }, [leave])

  return [place, step, close]
}
