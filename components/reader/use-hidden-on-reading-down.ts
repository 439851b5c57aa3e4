'use client'

import { useEffect, useState } from 'react'

/** Near the top and for small tremors of the hand the bar stays where it is. */
const TOP = 120
const TREMOR = 6

/** Tells whether the bar at the foot should be away: on reading down, until the first move up or the end of the page. */
export function useHiddenOnReadingDown(): boolean {
  const [hidden, setHidden] = useState(false)
  useEffect(() => {
    let last = window.scrollY
    const follow = () => {
      const place = window.scrollY
      const end = document.documentElement.scrollHeight - window.innerHeight
      if (place < TOP || place > end - TOP) setHidden(false)
      else if (Math.abs(place - last) > TREMOR) setHidden(place > last)
      else return
      last = place
    }
    window.addEventListener('scroll', follow, { passive: true })
    return () => window.removeEventListener('scroll', follow)
  }, [])
  return hidden
}
