'use client'

import { type KeyboardEvent, type RefObject, useCallback } from 'react'

/** Where ↓ and ↑ lead: results, and the button behind them. They stay ordinary links; Tab leads through them all the same. */
const STEPS = '[data-walk]'
/** Suggestions above the results, which no key passes through on its way down. */
const ROW = '[data-walk-row]'

const rowOf = (step: Element | undefined) => step?.closest(ROW) ?? null

/** Where a key leads from the step `at`, from the box with -1. Nowhere where nothing lies that way. */
function stepTo(
  key: string,
  steps: readonly HTMLElement[],
  at: number,
  box: HTMLElement | null,
): HTMLElement | null {
  const row = rowOf(steps[at])
  const isElsewhere = (step: HTMLElement) => row === null || rowOf(step) !== row
  switch (key) {
    case 'ArrowDown':
      if (at === -1) return steps.find((step) => rowOf(step) === null) ?? steps[0] ?? null
      return steps.slice(at + 1).find(isElsewhere) ?? null
    case 'ArrowUp': {
      if (at === -1) return null
      const before = steps.slice(0, at).findLast(isElsewhere)
      const above = rowOf(before)
      // Into a row at its beginning.
      return (above === null ? before : steps.find((step) => rowOf(step) === above)) ?? box
    }
    case 'ArrowRight':
    case 'ArrowLeft': {
      const next = steps[key === 'ArrowRight' ? at + 1 : at - 1]
      return row !== null && next !== undefined && rowOf(next) === row ? next : null
    }
    default:
      return null
  }
}

/**
 * The keys that lead from the box into the list below it and through it: ↓ and ↑ step, Escape leads back to the box, → and ← along
 * a row of suggestions. What the input method is composing keeps its arrows. `onEscape` is what an Escape closes besides, if anything.
 */
export function useWalk(
  frame: RefObject<HTMLElement | null>,
  box: RefObject<HTMLInputElement | null>,
  onEscape?: () => void,
): (event: KeyboardEvent) => void {
  return useCallback(
    (event: KeyboardEvent) => {
      if (event.nativeEvent.isComposing || event.keyCode === 229) return
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      const all = frame.current?.querySelectorAll<HTMLElement>(STEPS) ?? []
      // Of the suggestions only so many are shown as there is room for.
      const steps = [...all].filter((step) => step.getClientRects().length > 0)
      const at = event.target instanceof HTMLElement ? steps.indexOf(event.target) : -1
      const isInBox = event.target === box.current
      if (event.key === 'Escape') {
        if (onEscape === undefined && at === -1) return
        onEscape?.()
        // The browser would empty the box as well.
        event.preventDefault()
        box.current?.focus()
        return
      }
      if (!isInBox && at === -1) return
      const to = stepTo(event.key, steps, at, box.current)
      if (to === null) return
      event.preventDefault()
      to.focus()
    },
    [frame, box, onEscape],
  )
}
