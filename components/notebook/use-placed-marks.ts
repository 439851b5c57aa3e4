'use client'

import { useEffect, useMemo, useState } from 'react'
import type { Mark } from '@/lib/notebook/notebook-mark'
import { pageBlocks } from './page-text'
import { paint } from './paint'
import type { PaintedSpan } from './painted-span'
import { type PlacedMark, placeMarks } from './place-marks'

/** The attribute by which the stylesheet draws the sign of a bookmark beside a block. */
const BOOKMARKED = 'data-bookmarked'

function spansOf({ mark, places }: PlacedMark): readonly PaintedSpan[] {
  if (mark.type === 'bookmark') return []
  return places.flatMap((place) => [
    { ...place, name: `mark-${mark.color}` as const },
    ...(mark.note === '' ? [] : [{ ...place, name: 'mark-noted' as const }]),
  ])
}

function showBookmarks(placed: readonly PlacedMark[]): void {
  const marked = new Set(
    placed
      .flatMap(({ mark, places }) => (mark.type === 'bookmark' ? places : []))
      .map((place) => place.fragment),
  )
  for (const block of document.querySelectorAll(`[${BOOKMARKED}]`)) block.removeAttribute(BOOKMARKED)
  for (const fragment of marked) document.getElementById(fragment)?.setAttribute(BOOKMARKED, '')
}

/**
 * Places marks on the page's text and paints them. When the text on the page changes (hits are marked, a browser
 * translates), they are placed anew: a mark is never painted on words that are not its own.
 */
export function usePlacedMarks(marks: readonly Mark[]): readonly PlacedMark[] {
  const [change, setChange] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page's text is read anew after each change
  const placed = useMemo(() => (marks.length === 0 ? [] : placeMarks(marks, pageBlocks())), [marks, change])
  useEffect(() => {
    const body = document.querySelector('.article-body')
    if (body === null) return
    paint(placed.flatMap(spansOf))
    showBookmarks(placed)
    if (placed.length === 0) return
    const observer = new MutationObserver(() => setChange((count) => count + 1))
    observer.observe(body, { childList: true, characterData: true, subtree: true })
    return () => observer.disconnect()
  }, [placed])
  return placed
}
