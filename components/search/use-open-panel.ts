'use client'

import { type FocusEvent, type RefObject, useCallback, useEffect, useState } from 'react'

/** Whether the panel of a box is open: it opens with the box, and turning to anything else on the page closes it. */
export function useOpenPanel(frame: RefObject<HTMLElement | null>) {
  const [isOpen, setOpen] = useState(false)
  const open = useCallback(() => setOpen(true), [])
  const close = useCallback(() => setOpen(false), [])

  useEffect(() => {
    if (!isOpen) return
    const onPointerDown = (event: PointerEvent) => {
      // What was in the panel when it was touched may be gone by now: a search that has just been forgotten.
      if (frame.current !== null && !event.composedPath().includes(frame.current)) setOpen(false)
    }
    document.addEventListener('pointerdown', onPointerDown)
    return () => document.removeEventListener('pointerdown', onPointerDown)
  }, [frame, isOpen])

  const isInside = (to: EventTarget | null) => to instanceof Node && frame.current?.contains(to) === true
  return {
    isOpen,
    open,
    close,
    onFocus: ({ relatedTarget }: FocusEvent) => {
      // Who comes back from the panel to the box has just closed it.
      if (!isInside(relatedTarget)) setOpen(true)
    },
    onBlur: ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !isInside(relatedTarget)) setOpen(false)
    },
  }
}
