'use client'

import { type ReactNode, useState } from 'react'
import type { SelectedPlace } from '@/components/ui/selected-places'
import { SheetHead } from '@/components/ui/sheet-head'
import { currentWholePlace } from '@/components/ui/words-in-mind'
import { passageLabel } from '@/lib/journal/passage-label'
import { lastColour } from './last-colour'
import { MARKS_SHEET_ID } from './marks-sheet-id'
import { MarksSheetItem } from './marks-sheet-item'
import { useArticleNotebook } from './notebook-context'

/** Shuts the sheet before a dialog or the text takes its place. */
function shut(): void {
  document.getElementById(MARKS_SHEET_ID)?.hidePopover?.()
}

/** What can be done with the paragraph that is being read. */
function CurrentParagraph({ place }: { place: SelectedPlace }) {
  const { placed, highlight, write, toggleBookmark } = useArticleNotebook()
  const isBookmarked = placed.some(
    ({ mark, fragment }) => mark.type === 'bookmark' && fragment === place.fragment,
  )
  return (
    <section aria-label="正在读的一段" className="current-paragraph">
      <p>
        正在读：{passageLabel(place.fragment)}　<span>{place.words}</span>
      </p>
      <div className="sheet-buttons">
        <button type="button" onClick={() => highlight([place], lastColour())}>
          划线整段
        </button>
        <button
          type="button"
          onClick={() => {
            shut()
            write([place])
          }}
        >
          写笔记
        </button>
        <button type="button" onClick={() => toggleBookmark(place)}>
          {isBookmarked ? '去掉书签' : '加书签'}
        </button>
      </div>
    </section>
  )
}

type Props = {
  trouble: string | undefined
  /** The message of the notebook, while the sheet lies over the foot of the window where it stands else. */
  notice: ReactNode
  onToggle: (isOpen: boolean) => void
}

/** 本篇标记: the marks of the article in reading order, and how to mark a paragraph without drawing over it. */
export function MarksSheet({ trouble, notice, onToggle }: Props) {
  const { placed } = useArticleNotebook()
  const [place, setPlace] = useState<SelectedPlace>()
  return (
    <div
      id={MARKS_SHEET_ID}
      popover="auto"
      role="dialog"
      aria-label="本篇标记"
      className="sheet marks-sheet needs-script"
      onToggle={(event) => {
        const isOpen = event.newState === 'open'
        if (isOpen) setPlace(currentWholePlace())
        onToggle(isOpen)
      }}
    >
      <SheetHead id={MARKS_SHEET_ID} title="本篇标记" />
      {place !== undefined && <CurrentParagraph place={place} />}
      {trouble !== undefined && <p className="marks-empty">{trouble}</p>}
      {placed.length === 0 && trouble === undefined && (
        <p className="marks-empty">本篇还没有标记。选中文字，就可以划线、写笔记。</p>
      )}
      <ol className="marks-list">
        {placed.map((each) => (
          <MarksSheetItem key={each.mark.id} placed={each} onLeave={shut} />
        ))}
      </ol>
      <a className="quiet-link to-notebook" href="/notebook/">
        我的标记（各期各篇）
      </a>
      {notice}
    </div>
  )
}
