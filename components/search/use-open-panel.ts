'use client'

import { type RefObject, useCallback, useEffect, useState } from 'react'

/** Whether the panel of a box is open; a touch anywhere else closes it. */
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

  return { isOpen, open, close }
}
