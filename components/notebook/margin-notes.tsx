'use client'

import { useLayoutEffect, useMemo, useRef } from 'react'
import { passageLabel } from '@/lib/journal/passage-label'
import { howPressed } from './how-pressed'
import { useArticleNotebook } from './notebook-context'
import { type MarginNote, settleMarginNotes } from './settle-margin-notes'

/**
 * The notes beside their words at a desk. They lie over the margin, not in the text; what the text is laid out by is left
 * alone, so no line of it moves when a note comes. On a phone the marked words show that there is one.
 */
export function MarginNotes() {
  const { placed, open } = useArticleNotebook()
  const elements = useRef(new Map<string, HTMLElement>())
  const noted = useMemo(
    () =>
      placed.flatMap(({ mark, places: [place] }) =>
        mark.type === 'highlight' && mark.note !== '' && place !== undefined ? [{ mark, place }] : [],
      ),
    [placed],
  )

  useLayoutEffect(() => {
    if (noted.length === 0) return
    const near = new Set<Element>()
    const settle = () => {
      const notes = noted.flatMap(({ mark, place }): MarginNote[] => {
        const element = elements.current.get(mark.id)
        return element === undefined ? [] : [{ element, place }]
      })
      settleMarginNotes(notes, near)
    }
    const chunks = document.querySelectorAll('.article-body .chunk')
    const watcher = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) near.add(target)
          else near.delete(target)
        }
        settle()
      },
      { rootMargin: '100% 0px' },
    )
    const sizes = new ResizeObserver(settle)
    for (const chunk of chunks) {
      watcher.observe(chunk)
      sizes.observe(chunk)
    }
    sizes.observe(document.documentElement)
    return () => {
      watcher.disconnect()
      sizes.disconnect()
    }
  }, [noted])

  if (noted.length === 0) return null
  return (
    <section aria-label="笔记" className="margin-notes">
      {noted.map(({ mark, place }) => (
        <button
          key={mark.id}
          type="button"
          hidden
          className={`margin-note line-${mark.color}`}
          aria-label={`${passageLabel(place.fragment)}的笔记：${mark.note}`}
          ref={(element) => {
            if (element === null) elements.current.delete(mark.id)
            else elements.current.set(mark.id, element)
          }}
          onClick={({ nativeEvent }) => open([mark.id], howPressed(nativeEvent))}
        >
          {mark.note}
        </button>
      ))}
    </section>
  )
}
