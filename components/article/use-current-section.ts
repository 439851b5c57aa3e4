'use client'

import { useEffect, useState } from 'react'

/**
 * The part of the window that counts as the place of reading: its upper third, from where a heading that was jumped to
 * stands. The header covers what is above, and a heading left up there is no longer the current one.
 */
function readingBand(): string {
  const top = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0
  return `${-Math.max(0, Math.round(top) - 8)}px 0px -65% 0px`
}

/**
 * The fragment of the heading under which the reader is, or null above the first one. Every addressed line is watched,
 * not only the headings: inside a long section no heading is on the screen, and parts not yet laid out report nothing.
 */
export function useCurrentSection(): string | null {
  const [current, setCurrent] = useState<string | null>(null)
  useEffect(() => {
    const lines = [...document.querySelectorAll<HTMLElement>('.article-body [id], #title')]
    const sectionOf = new Map<Element, string | null>()
    let section: string | null = null
    for (const line of lines) {
      if (/^H[2-5]$/.test(line.tagName) && line.closest('details') === null) section = line.id
      sectionOf.set(line, section)
    }
    const inBand = new Set<Element>()
    const observer = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes) {
          if (isIntersecting) inBand.add(target)
          else inBand.delete(target)
        }
        const first = lines.find((line) => inBand.has(line))
        if (first) setCurrent(sectionOf.get(first) ?? null)
      },
      { rootMargin: readingBand() },
    )
    for (const line of lines) observer.observe(line)
    return () => observer.disconnect()
  }, [])
  return current
}
