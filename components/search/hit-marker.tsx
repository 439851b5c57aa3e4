'use client'

import { useEffect } from 'react'
import { arrivedByLink, bringToMiddle, openAround } from '@/components/ui/arrive'
import { FRAGMENT_PATTERN } from '@/lib/journal/fragment-pattern'
import { markHits, unmark } from '@/lib/search/mark-hits.browser'
import { parseQuery } from '@/lib/search/query'
import { HIT_CLASS } from './hit-class'

/** The passages of the page, each with its elements: fields of the title block may stand elsewhere and then say so. */
function passagesOnPage(fragment: string): Element[][] {
  return [...document.querySelectorAll('main [id]')]
    .filter(({ id }) => (fragment === '' ? FRAGMENT_PATTERN.test(id) : id === fragment))
    .map((block) => [block, ...document.querySelectorAll(`main [data-place="${CSS.escape(block.id)}"]`)])
}

/** Marks one passage that the search found: as it found it, and where the page sets the words apart, as far as it can. */
function markTarget(passage: readonly Element[], words: readonly string[]): HTMLElement[] {
  const marks = markHits(passage, words, HIT_CLASS)
  if (marks.length > 0) return marks
  const isRow = passage.some((element) => element instanceof HTMLTableRowElement)
  const joined = isRow ? [] : markHits(passage, words, HIT_CLASS, 'element')
  return joined.length > 0 ? joined : words.flatMap((word) => markHits(passage, [word], HIT_CLASS))
}

/** Marks the words that led here (`?q=`) in the block that the address names, and brings the first of them to the middle. */
function arrive(scroll: boolean): () => void {
  const { words } = parseQuery(new URLSearchParams(window.location.search).get('q') ?? '')
  if (words.length === 0) return () => {}
  const fragment = window.location.hash.slice(1)
  const marks = passagesOnPage(fragment).flatMap((passage) =>
    fragment === '' ? markHits(passage, words, HIT_CLASS) : markTarget(passage, words),
  )
  const [first] = marks
  if (first === undefined) return () => {}
  openAround(first)
  const stop = scroll ? bringToMiddle(first) : () => {}
  return () => {
    stop()
    unmark(marks)
  }
}

/** Placed by the page of an article: shows a reader who comes from a search the words he looked for. Draws nothing itself. */
export function HitMarker() {
  useEffect(() => {
    let leave = arrive(arrivedByLink())
    const onHashChange = () => {
      leave()
      leave = arrive(true)
    }
    window.addEventListener('hashchange', onHashChange)
    return () => {
      window.removeEventListener('hashchange', onHashChange)
      leave()
    }
  }, [])
  return null
}
