'use client'

import {
  type FocusEvent,
  type FormEvent,
  type KeyboardEvent,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react'
import { fitsAddress } from '@/lib/search/addresses'
import { SearchForm } from './search-form'
import { PANEL_SIZE, SearchPanel } from './search-panel'
import { statusText } from './total-text'
import { useQueryInput } from './use-query-input'
import { useSearch } from './use-search'
import { useSlashKey } from './use-slash-key'

/**
 * The search box of every page but the search page. Without script it is a form; with it, the first results stand below
 * while the reader types. Tab leads through them, Escape closes them and leads back to the box.
 */
export function SearchBox({ size = 'header' }: { size?: 'header' | 'cover' }) {
  const box = useRef<HTMLInputElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState(false)
  const { state, prepare, ask } = useSearch()
  useSlashKey(box)

  const onQuery = useCallback(
    (typed: string) => {
      setQuery(typed)
      setOpen(true)
      ask(typed, PANEL_SIZE)
    },
    [ask],
  )
  const { events, tell } = useQueryInput(onQuery)

  useEffect(() => {
    // Words typed before the script ran are searched now.
    if (box.current !== null && document.activeElement === box.current && box.current.value !== '') {
      tell(box.current.value)
    }
  }, [tell])

  useEffect(() => {
    if (!open) return
    const onPointerDown = (event: PointerEvent) => {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', onPointerDown)
    return () => document.removeEventListener('pointerdown', onPointerDown)
  }, [open])

  const shown = open && state.status !== 'idle'

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || !shown) return
    // The first Escape only closes; the browser would empty the box as well.
    event.preventDefault()
    setOpen(false)
    box.current?.focus()
  }

  function onSubmit(event: FormEvent) {
    // The list has an address, and this query has none: its first results stay here.
    if (query.trim() === '' || fitsAddress(query)) return
    event.preventDefault()
    setOpen(true)
  }

  function onBlur(event: FocusEvent) {
    if (event.relatedTarget instanceof Node && !frame.current?.contains(event.relatedTarget)) setOpen(false)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what comes from the box and the results in it.
    <div ref={frame} className="relative" onKeyDown={onKeyDown} onBlur={onBlur}>
      <SearchForm
        size={size === 'header' ? 'header' : 'large'}
        box={box}
        onSubmit={onSubmit}
        onClear={() => tell('')}
        events={{ ...events, onFocus: prepare, onClick: () => setOpen(true) }}
      />
      <p role="status" className="sr-only">
        {shown ? statusText(state) : ''}
      </p>
      {shown && <SearchPanel state={state} query={query} onRetry={() => ask(query, PANEL_SIZE)} />}
    </div>
  )
}
