'use client'

import type { MouseEvent } from 'react'
import { passageLabel } from '@/lib/journal/passage-label'
import { COLOR_NAMES, type Mark } from '@/lib/notebook/notebook-mark'
import { bringToWords } from './bring-to-words'
import { howPressed } from './how-pressed'
import { useArticleNotebook } from './notebook-context'
import type { PlacedMark } from './place-marks'

/** The words of a mark as they were when it was made. */
function wordsOf(mark: Mark): string {
  return mark.type === 'bookmark' ? `${mark.exact}……` : mark.anchors.map(({ exact }) => exact).join('\n')
}

const kindOf = (mark: Mark) => (mark.type === 'bookmark' ? '书签' : `${COLOR_NAMES[mark.color]}划线`)

const STATES = { changed: '文本已变', gone: '原文已删改' } as const

/**
 * One mark in the sheet: where, what, its words, its note. The words lead to it. Of a mark that no longer fits the text the
 * old words are shown, and nothing is painted.
 */
export function MarksSheetItem({ placed, onLeave }: { placed: PlacedMark; onLeave: () => void }) {
  const { open, write, remove } = useArticleNotebook()
  const { mark, places, state, fragment } = placed
  const noted = mark.type === 'highlight' ? mark : undefined
  const words = wordsOf(mark)

  const go = ({ nativeEvent }: MouseEvent) => {
    onLeave()
    const [first] = places
    if (first !== undefined) bringToWords(first)
    else if (fragment !== undefined) bringToWords({ fragment, start: 0, end: 1 })
    if (noted !== undefined && first !== undefined) open([mark.id], howPressed(nativeEvent))
  }
  return (
    <li className="marks-item">
      <p className="marks-where">
        {fragment === undefined ? '' : `${passageLabel(fragment)} · `}
        {kindOf(mark)}
        {state !== 'whole' && <strong>{` · ${STATES[state]}，原来的文字：`}</strong>}
      </p>
      {fragment === undefined ? (
        <p className="marks-words">{words}</p>
      ) : (
        <button
          type="button"
          className={
            noted !== undefined && state === 'whole' ? `marks-words line-${noted.color}` : 'marks-words'
          }
          onClick={go}
        >
          {words}
        </button>
      )}
      {noted !== undefined && noted.note !== '' && <p className="marks-note">{noted.note}</p>}
      <div className="sheet-buttons">
        {noted !== undefined && (
          <button
            type="button"
            onClick={() => {
              onLeave()
              write(noted)
            }}
          >
            {noted.note === '' ? '写笔记' : '改笔记'}
          </button>
        )}
        <button type="button" onClick={() => remove(mark)}>
          删除
        </button>
      </div>
    </li>
  )
}
