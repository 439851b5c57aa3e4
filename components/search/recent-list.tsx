'use client'

import { X } from 'lucide-react'
import type { MouseEvent, RefObject } from 'react'
import { forgetAllSearches, forgetSearch } from '@/lib/search/recent-searches.browser'
import { useRecentSearches } from './use-recent-searches'

type Props = {
  readonly box: RefObject<HTMLInputElement | null>
  readonly onChoose: (query: string) => void
  readonly className?: string
}

/** What the reader has looked for on this device: to be searched again, or to be forgotten. */
export function RecentList({ box, onChoose, className = '' }: Props) {
  const recent = useRecentSearches()
  if (recent.length === 0) return null

  function forget(event: MouseEvent<HTMLElement>, query?: string) {
    const row = query === undefined ? null : event.currentTarget.closest('li')
    const other = (row?.nextElementSibling ?? row?.previousElementSibling)?.querySelector('button:last-child')
    // The button goes with its row; the keyboard goes on with the next one. A click by key has no pointer's detail.
    if (event.detail === 0) (other instanceof HTMLElement ? other : box.current)?.focus()
    if (query === undefined) forgetAllSearches()
    else forgetSearch(query)
  }

  return (
    <section aria-label="最近搜过" className={className}>
      <div className="flex min-h-11 items-center justify-between">
        <h2 className="font-semibold">最近搜过</h2>
        <button
          type="button"
          onClick={(event) => forget(event)}
          className="min-h-11 cursor-pointer px-2 -me-2 text-second -outline-offset-2 hover:text-red"
        >
          全部清除
        </button>
      </div>
      <ul>
        {recent.map((query) => (
          <li key={query} className="flex border-t border-hairline">
            <button
              type="button"
              data-walk
              onClick={() => onChoose(query)}
              className="min-h-11 min-w-0 flex-1 cursor-pointer truncate text-start -outline-offset-2 hover:text-red"
            >
              {query}
            </button>
            <button
              type="button"
              aria-label={`忘记“${query}”`}
              onClick={(event) => forget(event, query)}
              className="inline-flex size-11 flex-none cursor-pointer items-center justify-center text-second -outline-offset-2 hover:text-red"
            >
              <X aria-hidden size="1.125rem" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
