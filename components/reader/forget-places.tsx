'use client'

import { useState } from 'react'
import { forgetPlaces } from '@/lib/reader/place-store.browser'

/** The button 清除阅读记录: what was read is forgotten on this device, and can be taken back as long as the page is open. */
export function ForgetPlaces() {
  const [takeBack, setTakeBack] = useState<(() => void) | null>(null)
  const forget = () => {
    const undo = forgetPlaces()
    setTakeBack(() => undo)
  }
  const restore = () => {
    takeBack?.()
    setTakeBack(null)
  }
  return (
    <p className="forget-places">
      <button type="button" onClick={takeBack === null ? forget : restore}>
        {takeBack === null ? '清除阅读记录' : '撤销清除'}
      </button>
      <span role="status">{takeBack === null ? '' : '阅读记录已清除'}</span>
    </p>
  )
}
