'use client'

import {
  type ComponentType,
  type FormEvent,
  type KeyboardEvent,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react'
import { fitsAddress } from '@/lib/search/addresses'
import { plainQuestion } from '@/lib/search/question'
import { rememberSearch } from '@/lib/search/recent-searches.browser'
import { PANEL_SIZE } from './panel-results'
import { RecentList } from './recent-list'
import type { SearchAside, SearchNearest } from './search-aside'
import { SearchForm } from './search-form'
import { PANEL_FRAMES, SearchPanel } from './search-panel'
import { answerOf, isNothing } from './search-state'
import { statusText } from './total-text'
import { useOpenPanel } from './use-open-panel'
import { useQueryInput } from './use-query-input'
import { useRecentSearches } from './use-recent-searches'
import { useRememberSearch } from './use-remember-search'
import { useRoomBelow } from './use-room-below'
import { useSearch } from './use-search'
import { useWalk } from './use-walk'

type Props = {
  readonly size?: 'header' | 'cover'
  /** What else the words in the box may be, shown above the results; a link in it marked `data-jump` is where Enter leads. */
  readonly aside?: ComponentType<SearchAside>
  /** What is near to them, below the results. */
  readonly nearest?: ComponentType<SearchNearest>
}

/**
 * The search box of every page but the search page. Without script it is a form; with it, the first results stand below
 * while the reader types, and in an empty box what he has looked for before. ↓ or Tab lead into them, Escape closes them.
 */
export function SearchBox({ size = 'header', aside: Aside, nearest: Nearest }: Props) {
  const box = useRef<HTMLInputElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const [query, setQuery] = useState('')
  const { isOpen, open, close, onFocus, onBlur } = useOpenPanel(frame)
  const { state, prepare, ask } = useSearch()
  const near = answerOf(state)?.near
  const hasRecent = useRecentSearches().length > 0
  useRememberSearch(state)

  const onQuery = useCallback(
    (typed: string) => {
      setQuery(typed)
      open()
      ask(plainQuestion(typed), PANEL_SIZE)
    },
    [open, ask],
  )
  const { events, tell, fill } = useQueryInput(onQuery)

  useEffect(() => {
    // Words typed before the script ran are searched now; what is being composed, when that ends.
    const field = box.current
    if (field === null || document.activeElement !== field || 'composing' in field.dataset) return
    if (field.value !== '') tell(field.value)
  }, [tell])

  const onSearch = useCallback(
    (text: string) => {
      fill(box.current, text)
      onQuery(text)
      box.current?.focus()
    },
    [fill, onQuery],
  )

  const isRecentShown = isOpen && state.status === 'idle' && hasRecent
  const isPanelShown = isOpen && state.status !== 'idle'
  useRoomBelow(frame, isRecentShown || isPanelShown)
  // The first Escape only closes; with nothing to close it empties the box, as the browser does.
  const walk = useWalk(frame, box, isRecentShown || isPanelShown ? close : undefined)

  function onKeyDown(event: KeyboardEvent) {
    walk(event)
    if (event.key === 'ArrowDown' && event.target === box.current && !event.nativeEvent.isComposing) open()
  }

  function onSubmit(event: FormEvent) {
    // What stands in the box: a search that was held until now is not in the state yet.
    const sent = box.current?.value ?? query
    const jump = frame.current?.querySelector<HTMLAnchorElement>('a[data-jump]')
    if (jump) {
      event.preventDefault()
      jump.click()
      return
    }
    rememberSearch(sent)
    // The list has an address, and this query has none: its first results stay here.
    if (sent.trim() === '' || fitsAddress(sent)) return
    event.preventDefault()
    open()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what comes from the box and the results in it.
    <div ref={frame} className="relative" onKeyDown={onKeyDown} onFocus={onFocus} onBlur={onBlur}>
      <SearchForm
        size={size === 'header' ? 'header' : 'large'}
        box={box}
        onSubmit={onSubmit}
        onClear={() => tell('')}
        events={{ ...events, onFocus: prepare, onClick: open }}
      />
      <p role="status" className="sr-only">
        {isPanelShown ? statusText(state) : ''}
      </p>
      {isRecentShown && (
        <div className={PANEL_FRAMES[size]}>
          <RecentList box={box} onChoose={onSearch} className="px-4 pb-1" />
        </div>
      )}
      {isPanelShown && (
        <SearchPanel
          frame={PANEL_FRAMES[size]}
          state={state}
          query={query}
          aside={Aside && <Aside query={query} isNothing={isNothing(state)} />}
          nearest={Nearest && near && <Nearest near={near} />}
          onRetry={() => ask(plainQuestion(query), PANEL_SIZE)}
          onSearch={onSearch}
        />
      )}
    </div>
  )
}
