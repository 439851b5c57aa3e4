'use client'

import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react'
import { barPlace } from './bar-place'
import type { SelectedPlace } from './selected-places'
import { rangeOf } from './text-range'

type Props = {
  label: string
  places: readonly Omit<SelectedPlace, 'words'>[]
  /** At the foot of the window, as on a phone, whose own menu stands at the words. */
  isDocked: boolean
  children: ReactNode
  ref?: Ref<HTMLDivElement>
}

/** Where a place's words begin, end, and reach up and down to, in the window. */
function edgesOf(place: Props['places'][number] | undefined) {
  const block = place && document.getElementById(place.fragment)
  const range = block ? rangeOf(block, place.start, place.end) : undefined
  const [first, last] = [range?.getClientRects()[0], [...(range?.getClientRects() ?? [])].at(-1)]
  if (range === undefined || first === undefined || last === undefined) return undefined
  const { top, bottom } = range.getBoundingClientRect()
  return { top, bottom, left: first.left, right: last.right }
}

/** What the bars of the page take from the window: the stylesheet keeps as much free when it scrolls to a place. */
function roomOf() {
  const { scrollPaddingBlockStart, scrollPaddingBlockEnd } = getComputedStyle(document.documentElement)
  return {
    top: Number.parseFloat(scrollPaddingBlockStart) || 0,
    bottom: window.innerHeight - (Number.parseFloat(scrollPaddingBlockEnd) || 0),
    width: document.documentElement.clientWidth,
  }
}

function place(bar: HTMLElement, places: Props['places'], isDocked: boolean): void {
  bar.removeAttribute('data-docked')
  const [first, last] = [edgesOf(places[0]), edgesOf(places.at(-1))]
  const found =
    isDocked || !first || !last ? undefined : barPlace(first, last, bar.getBoundingClientRect(), roomOf())
  bar.toggleAttribute('data-docked', found === undefined)
  if (found === undefined) return
  bar.style.setProperty('--bar-left', `${found.left + window.scrollX}px`)
  bar.style.setProperty('--bar-top', `${found.top + window.scrollY}px`)
}

const STEPS: Record<string, number> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** Arrows lead along the buttons, as toolbars have it. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key]
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const here = buttons.findIndex((button) => button.matches(':focus'))
  if (step === undefined || here < 0) return
  event.preventDefault()
  buttons[Math.min(Math.max(here + step, 0), buttons.length - 1)]?.focus()
}

/**
 * A bar of buttons for words of the article: beside them at a desk, never over them; at the foot of the window on a phone
 * and wherever it finds no room. It scrolls with the words. Pressing it takes neither the selection nor the focus away.
 */
export function FloatingBar({ label, places, isDocked, children, ref }: Props) {
  const bar = useRef<HTMLDivElement>(null)
  useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(ref, () => bar.current)
  useLayoutEffect(() => {
    const settle = () => bar.current && place(bar.current, places, isDocked)
    settle()
    window.addEventListener('resize', settle)
    return () => window.removeEventListener('resize', settle)
  }, [places, isDocked])
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={label}
      className="floating-bar"
      onKeyDown={walk}
      onMouseDown={(event) => event.preventDefault()}
    >
      {children}
    </div>
  )
}
