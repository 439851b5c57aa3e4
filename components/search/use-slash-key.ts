'use client'

import { type RefObject, useEffect } from 'react'

/** Choices and buttons are inputs too, but nothing is typed into them. */
const TYPED_INTO =
  'input:not([type=radio], [type=checkbox], [type=button], [type=submit], [type=reset], [type=range]), textarea, select, [contenteditable]:not([contenteditable="false"])'

/** Lets the key `/` lead to the box from anywhere on the page, unless the reader is typing something, or a modifier is held. */
export function useSlashKey(box: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.defaultPrevented || event.isComposing) return
      if (event.target instanceof Element && event.target.closest(TYPED_INTO) !== null) return
      if (box.current === null || box.current.getClientRects().length === 0) return
      event.preventDefault()
      box.current.focus()
      box.current.select()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [box])
}
