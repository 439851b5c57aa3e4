'use client'

import { useEffect } from 'react'

function openAround(fragment: string): void {
  const target = document.getElementById(fragment)
  const fold = target?.closest('details')
  if (!target || !fold || fold.open) return
  fold.open = true
  target.scrollIntoView()
}

/**
 * Opens the folded notice when an address points into it (#p2): a closed <details> has nothing to scroll to, and not
 * every browser opens it by itself. Without script the fold is opened by hand.
 */
export function OpenForFragment() {
  useEffect(() => {
    const follow = () => openAround(decodeURIComponent(location.hash.slice(1)))
    follow()
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  return null
}
