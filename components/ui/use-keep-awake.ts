'use client'

import { useEffect } from 'react'

/** Keeps the screen from going dark while something is heard or projected. Where a browser cannot or will not, it goes dark. */
export function useKeepAwake(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded || !('wakeLock' in navigator)) return
    let lock: WakeLockSentinel | null = null
    let isOver = false
    const ask = async () => {
      if (document.hidden) return
      try {
        lock = await navigator.wakeLock.request('screen')
        if (isOver) await lock.release()
      } catch {
        // A low battery refuses it: reading goes on all the same.
      }
    }
    void ask()
    // The browser gives the lock up whenever the page is hidden.
    document.addEventListener('visibilitychange', ask)
    return () => {
      isOver = true
      document.removeEventListener('visibilitychange', ask)
      void lock?.release()
    }
  }, [isNeeded])
}
