'use client'

import { type KeyboardEvent, type RefObject, useCallback } from 'react'

/** Where ↓ and ↑ lead: results, and the button behind them. They stay ordinary links; Tab leads through them all the same. */
const STEPS = '[data-walk]'

/**
 * The keys that lead from the box into the list below it and through it: ↓ and ↑ step, Escape leads back to the box. What the
 * input method is composing keeps its arrows. `onEscape` is what an Escape closes besides, if anything.
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
      const steps = [...(frame.current?.querySelectorAll<HTMLElement>(STEPS) ?? [])]
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
      const to = { ArrowDown: steps[at + 1], ArrowUp: isInBox ? null : (steps[at - 1] ?? box.current) }[
        event.key
      ]
      if (to === undefined || to === null) return
      event.preventDefault()
      to.focus()
    },
    [frame, box, onEscape],
  )
}
