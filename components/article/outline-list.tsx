'use client'

import { useEffect, useRef } from 'react'
import type { OutlineEntry } from '@/lib/journal/outline'
import { useCurrentSection } from './use-current-section'

function contains(entry: OutlineEntry, fragment: string | null): boolean {
  return entry.fragment === fragment || entry.children.some((child) => contains(child, fragment))
}

function Entries({ entries, current }: { entries: readonly OutlineEntry[]; current: string | null }) {
  return (
    <ol>
      {entries.map((entry) => (
        <li key={entry.fragment} data-open={contains(entry, current) ? '' : undefined}>
          <a href={`#${entry.fragment}`} aria-current={entry.fragment === current ? 'location' : undefined}>
            <span className="entry-text">{entry.text}</span>
          </a>
          {entry.children.length > 0 && <Entries entries={entry.children} current={current} />}
        </li>
      ))}
    </ol>
  )
}

/** The lines of the outline; the one being read is marked and kept in sight, and choosing one shuts the sheet. */
export function OutlineList({ entries }: { entries: readonly OutlineEntry[] }) {
  const list = useRef<HTMLDivElement>(null)
  const current = useCurrentSection()

  useEffect(() => {
    const frame = list.current?.closest('nav')
    const line = frame?.querySelector('[aria-current]')
    if (!frame || !line || current === null) return
    const inside = line.getBoundingClientRect().top - frame.getBoundingClientRect().top
    const isOutOfSight = inside < 48 || inside > frame.clientHeight - 64
    if (isOutOfSight) frame.scrollTop += inside - frame.clientHeight / 3
  }, [current])

  const shut = (event: React.MouseEvent) => {
    const sheet = list.current?.closest('nav')
    const isChoice = event.target instanceof Element && event.target.closest('a') !== null
    if (isChoice && sheet?.matches(':popover-open')) sheet.hidePopover()
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click, and the links are what is listened to
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div ref={list} onClick={shut}>
      <Entries entries={entries} current={current} />
    </div>
  )
}
