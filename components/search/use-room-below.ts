'use client'

import { type RefObject, useLayoutEffect } from 'react'

/** What stays free below the panel, so that its lower edge is seen to be one. */
const MARGIN = 16

/** Tells the stylesheet how much of the window lies below a box (`--room`), as long as its panel is shown. */
export function useRoomBelow(frame: RefObject<HTMLElement | null>, isShown: boolean): void {
  useLayoutEffect(() => {
    const box = frame.current
    if (!isShown || box === null) return
    const measure = () => {
      const room = window.innerHeight - box.getBoundingClientRect().bottom - MARGIN
      box.style.setProperty('--room', `${Math.round(room)}px`)
    }
    measure()
    window.addEventListener('resize', measure)
    window.addEventListener('scroll', measure, { passive: true })
    return () => {
      window.removeEventListener('resize', measure)
      window.removeEventListener('scroll', measure)
    }
  }, [frame, isShown])
}
