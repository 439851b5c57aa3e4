'use client'

import { type RefObject, useLayoutEffect, useState } from 'react'
import type { PageBlock } from '@/components/ui/page-blocks'
import type { HallAction } from '@/lib/hall/hall-keys'
import { type MeasuredBlock, measureBlock } from './measure-screen'

/** Which block is in focus, and from which character of which text; `end` means its last screen. */
type Focus = { readonly at: number; readonly part: number; readonly start: number }

const beginningOf = (at: number): Focus => ({ at, part: 0, start: 0 })
const endOf = (at: number): Focus => ({ at, part: Number.POSITIVE_INFINITY, start: 0 })

/** The screen that holds the character in focus, so that another size of the window shows the same words. */
function screenAt({ screens }: MeasuredBlock, { part, start }: Focus): number {
  const found = screens.findLastIndex(([first]) => {
    if (first === undefined) return true
    return first.part < part || (first.part === part && first.start <= start)
  })
  return Math.max(0, found)
}

/** What is projected, and the ways from there. `typed` are the digits of a paragraph that is being called. */
export function useHall(blocks: readonly PageBlock[], first: number, box: RefObject<HTMLElement | null>) {
  const [focus, setFocus] = useState(() => beginningOf(first))
  const [latest, setMeasured] = useState<MeasuredBlock | null>(null)
  const [typed, setTyped] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const [isCodeShown, setIsCodeShown] = useState(false)
  const block = blocks[focus.at]
  // What was measured for the block before is not shown with the words of this one.
  const measured = latest?.block === block ? latest : null

  useLayoutEffect(() => {
    const place = box.current
    if (place === null || block === undefined) return
    let size = ''
    // The watch tells the size once at its beginning, when it is known already.
    const measure = () => {
      const now = `${place.clientWidth}×${place.clientHeight}`
      if (now !== size) setMeasured(measureBlock(place, block))
      size = now
    }
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(place)
    return () => watch.disconnect()
  }, [block, box])

  const screen = measured === null ? 0 : screenAt(measured, focus)

  const step = (by: 1 | -1) => {
    const slice = measured?.screens[screen + by]?.[0]
    if (slice !== undefined) setFocus({ at: focus.at, part: slice.part, start: slice.start })
    else if (blocks[focus.at + by] !== undefined)
      setFocus(by === 1 ? beginningOf(focus.at + 1) : endOf(focus.at - 1))
  }

  const act = (action: HallAction) => {
    setIsMissing(false)
    setTyped(action.do === 'type' ? action.typed : '')
    switch (action.do) {
      case 'next':
        return step(1)
      case 'previous':
        return step(-1)
      case 'first':
        return setFocus(beginningOf(0))
      case 'last':
        return setFocus(beginningOf(blocks.length - 1))
      case 'code':
        return setIsCodeShown(!isCodeShown)
      case 'jump': {
        const found = blocks.findIndex(({ fragment }) => fragment === `p${action.paragraph}`)
        if (found >= 0) return setFocus(beginningOf(found))
        setTyped(`${action.paragraph}`)
        return setIsMissing(true)
      }
    }
  }

  return {
    at: focus.at,
    block,
    measured,
    screen,
    typed,
    isMissing,
    isCodeShown,
    act,
    isFirst: focus.at === 0 && screen === 0,
    isLast: focus.at === blocks.length - 1 && screen === (measured?.screens.length ?? 1) - 1,
  }
}
