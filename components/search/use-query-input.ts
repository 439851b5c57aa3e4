'use client'

import { type CompositionEvent, type InputEvent, type KeyboardEvent, useCallback, useRef } from 'react'

/**
 * The events of a search box that is safe with an input method: while pinyin is being composed nothing fires, and the
 * Enter that picks a candidate is only that. `onQuery` hears each new text once, at the latest when composing ends.
 */
export function useQueryInput(onQuery: (typed: string) => void) {
  const last = useRef<string | null>(null)

  const tell = useCallback(
    (typed: string) => {
      if (typed === last.current) return
      last.current = typed
      onQuery(typed)
    },
    [onQuery],
  )

  /** The box has been filled by the page, with a text that is being searched already. */
  const fill = useCallback((box: HTMLInputElement | null, text: string) => {
    last.current = text
    if (box !== null) box.value = text
  }, [])

  return {
    tell,
    fill,
    events: {
      onInput: (event: InputEvent<HTMLInputElement>) => {
        if (!event.nativeEvent.isComposing) tell(event.currentTarget.value)
      },
      onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => tell(event.currentTarget.value),
      onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
        // Safari ends the composition before this key arrives; 229 is how every browser names a key the input method took.
        const composing = event.nativeEvent.isComposing || event.keyCode === 229
        if (event.key === 'Enter' && composing) event.preventDefault()
      },
    },
  }
}
