'use client'

import { type RefObject, useCallback, useEffect, useState } from 'react'
import { isTouch } from './is-touch'
import { type SelectedPlace, selectedPlaces } from './selected-places'

export type SelectedWords = { readonly places: readonly SelectedPlace[]; readonly byTouch: boolean }

/** A selection grows sign by sign; the menu comes when it has stood still for so long, in milliseconds. */
const STILL = 100

/**
 * The words of the article that are selected by mouse, finger or keyboard, once the reader has done selecting; null
 * where there are none. While the keyboard is in the menu itself, the words stay what they were.
 */
export function useSelectedWords(
  menu: RefObject<HTMLElement | null>,
): readonly [SelectedWords | null, () => void] {
  const [selected, setSelected] = useState<SelectedWords | null>(null)
  const close = useCallback(() => setSelected(null), [])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let pointer: string | undefined
    let isPressed = false
    const look = () => {
      const selection = document.getSelection()
      const isInMenu = menu.current?.contains(document.activeElement) === true
      if (isPressed || isInMenu || selection === null) return
      const places = selectedPlaces(selection)
      setSelected(places.length === 0 ? null : { places, byTouch: isTouch(pointer) })
    }
    const lookSoon = () => {
      clearTimeout(timer)
      timer = setTimeout(look, STILL)
    }
    const onPress = (event: PointerEvent) => {
      pointer = event.pointerType
      isPressed = pointer === 'mouse'
    }
    const onRelease = () => {
      if (isPressed) lookSoon()
      isPressed = false
    }
    look()
    document.addEventListener('selectionchange', lookSoon)
    document.addEventListener('pointerdown', onPress)
    document.addEventListener('pointerup', onRelease)
    document.addEventListener('pointercancel', onRelease)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', lookSoon)
      document.removeEventListener('pointerdown', onPress)
      document.removeEventListener('pointerup', onRelease)
      document.removeEventListener('pointercancel', onRelease)
    }
  }, [menu])

  return [selected, close]
}
