'use client'

import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo, useRef } from 'react'
import { FloatingBar } from './floating-bar'
import { focusBlock } from './focus-block'
import { type SelectedPlace, selectedPlaces } from './selected-places'
import { useSelectedWords } from './use-selected-words'

type Menu = {
  /** The words as they are selected now: since the menu came, the selection may have grown by a sign or two. */
  readonly places: () => readonly SelectedPlace[]
  readonly close: () => void
}

const MenuContext = createContext<Menu>({ places: () => [], close: () => {} })

/** Whether the keyboard is at the text, not at a control somewhere else on the page. */
function isAtText(): boolean {
  const focused = document.activeElement
  return focused === null || focused === document.body || focused.closest('.article-body') !== null
}

/** For the actions inside the menu: the words it was opened for, and the way to close it when the action is done. */
export function useSelectionMenu(): Menu {
  return useContext(MenuContext)
}

/**
 * The calm bar that comes when words of the article are selected; its actions are its children. Tab leads from the
 * words into it, Escape and losing the selection close it.
 */
export function SelectionMenu({ children }: { children: ReactNode }) {
  const bar = useRef<HTMLDivElement>(null)
  const [selected, forget] = useSelectedWords(bar)

  const menu = useMemo(() => {
    const shown = selected?.places ?? []
    const places = () => {
      const selection = document.getSelection()
      const now = selection === null ? [] : selectedPlaces(selection)
      // Some browsers take the selection away when the keyboard goes into the menu.
      return now.length > 0 ? now : shown
    }
    const close = () => {
      // The keyboard goes back to the words, not to the top of the page.
      if (bar.current?.contains(document.activeElement)) focusBlock(shown.at(-1)?.fragment)
      forget()
    }
    return { places, close }
  }, [selected, forget])

  // With the bar itself, so that not even a key pressed at once is missed.
  useLayoutEffect(() => {
    if (selected === null) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') menu.close()
      if (event.key !== 'Tab' || event.shiftKey || !isAtText()) return
      event.preventDefault()
      bar.current?.querySelector('button')?.focus()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [menu, selected])

  return (
    <>
      <p role="status" className="sr-only">
        {selected !== null && '已选中文字，按 Tab 键进入工具条'}
      </p>
      {selected !== null && (
        <MenuContext value={menu}>
          <FloatingBar ref={bar} label="所选文字" places={selected.places} isDocked={selected.byTouch}>
            {children}
          </FloatingBar>
        </MenuContext>
      )}
    </>
  )
}
