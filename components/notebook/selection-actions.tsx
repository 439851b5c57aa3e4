'use client'

import { useState } from 'react'
import { useSelectionMenu } from '@/components/ui/selection-menu'
import { lastColour } from './last-colour'
import { MarkColourButtons } from './mark-colour-buttons'
import { useArticleNotebook } from './notebook-context'

/** In the menu of a selection: 划线 in four colours, and 笔记. */
export function SelectionActions() {
  const { places, close } = useSelectionMenu()
  const { highlight, write } = useArticleNotebook()
  const [colour] = useState(lastColour)

  /** The selection has done its work; left standing it would hide the colour below it. */
  const done = () => {
    close()
    document.getSelection()?.removeAllRanges()
  }
  return (
    <>
      <span className="bar-label">划线</span>
      <MarkColourButtons
        chosen={colour}
        isState={false}
        onChoose={(chosen) => {
          highlight(places(), chosen)
          done()
        }}
      />
      <button
        type="button"
        aria-keyshortcuts="e"
        onClick={() => {
          write(places())
          done()
        }}
      >
        笔记
      </button>
    </>
  )
}
