'use client'

import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { FloatingBar } from '@/components/ui/floating-bar'
import { focusBlock } from '@/components/ui/focus-block'
import type { HowPressed } from './how-pressed'
import { MarkColourButtons } from './mark-colour-buttons'
import { useArticleNotebook } from './notebook-context'

type Props = HowPressed & { ids: readonly string[] }

/**
 * The bar of a mark whose words were pressed: its note, its colour, and 删除. Where several marks overlap, it goes from one
 * to the next.
 */
export function MarkBar({ ids, byTouch, byKeyboard }: Props) {
  const { placed, recolour, write, remove, shut } = useArticleNotebook()
  const [turn, setTurn] = useState(0)
  const bar = useRef<HTMLDivElement>(null)
  const here = ids.flatMap((id) => placed.find(({ mark }) => mark.id === id) ?? [])
  const found = here[turn % Math.max(here.length, 1)]

  useEffect(() => {
    if (byKeyboard) bar.current?.querySelector('button')?.focus()
  }, [byKeyboard])

  const fragment = found?.places.at(-1)?.fragment
  // With the bar itself, so that an Escape pressed at once closes it.
  useLayoutEffect(() => {
    const close = () => {
      if (bar.current?.contains(document.activeElement)) focusBlock(fragment)
      shut()
    }
    const onKeyDown = (event: KeyboardEvent) => {
      // A dialog above it is shut first.
      if (event.key === 'Escape' && document.querySelector('dialog:modal') === null) close()
    }
    const onPress = ({ target }: Event) => {
      const isElsewhere = target instanceof Element && target.closest('.floating-bar, dialog') === null
      if (isElsewhere) close()
    }
    document.addEventListener('keydown', onKeyDown)
    document.addEventListener('pointerdown', onPress)
    return () => {
      document.removeEventListener('keydown', onKeyDown)
      document.removeEventListener('pointerdown', onPress)
    }
  }, [fragment, shut])

  if (found === undefined || found.mark.type !== 'highlight' || found.places.length === 0) return null
  const { mark, places } = found
  return (
    <FloatingBar ref={bar} label="这处划线" places={places} isDocked={byTouch}>
      {mark.note !== '' && <p className="bar-note">{mark.note}</p>}
      <MarkColourButtons chosen={mark.color} isState onChoose={(color) => recolour(mark, color)} />
      <button type="button" aria-keyshortcuts="e" onClick={() => write(mark)}>
        {mark.note === '' ? '笔记' : '改笔记'}
      </button>
      <button type="button" onClick={() => remove(mark)}>
        删除
      </button>
      {here.length > 1 && (
        <button type="button" onClick={() => setTurn(turn + 1)}>{`另有 ${here.length - 1} 处`}</button>
      )}
    </FloatingBar>
  )
}
