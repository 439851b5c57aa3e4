import { useEffect, useRef, useState } from 'react'
import { articleAddress } from '@/lib/journal/addresses'
import { placeOf, wordsOf } from '@/lib/notebook/group-marks'
import { dayLabel, placeLabel } from '@/lib/notebook/mark-label'
import { COLOR_NAMES, type Mark } from '@/lib/notebook/notebook-mark'
import { NotebookPageNote } from './notebook-page-note'

type Props = { mark: Mark; onDelete: (mark: Mark) => void; onSaid: (text: string) => void }

/** One mark: where it stands, its words, its note, and what can be done with it. */
export function NotebookPageMark({ mark, onDelete, onSaid }: Props) {
  const [isEditing, setEditing] = useState(false)
  const edit = useRef<HTMLButtonElement>(null)
  const place = placeLabel(mark)
  const note = mark.type === 'highlight' ? mark.note : ''
  const verb = note === '' ? '写笔记' : '改笔记'

  function closeNote(text: string) {
    setEditing(false)
    onSaid(text)
  }
  // The keyboard goes on at the button, which is there again only when the note has been drawn closed.
  const wasEditing = useRef(false)
  useEffect(() => {
    if (wasEditing.current && !isEditing) edit.current?.focus()
    wasEditing.current = isEditing
  }, [isEditing])

  return (
    <li className="notebook-mark" data-color={mark.type === 'highlight' ? mark.color : undefined}>
      <p className="notebook-place">
        <a href={`${articleAddress(mark.article)}#${placeOf(mark)}`}>{place}</a>
        <span>{mark.type === 'bookmark' ? '书签' : `${COLOR_NAMES[mark.color]}划线`}</span>
        <time dateTime={mark.createdAt}>{dayLabel(mark.createdAt)}</time>
      </p>
      <blockquote>
        {wordsOf(mark).map((words, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the words of a mark never change their order
          <p key={i}>{words}</p>
        ))}
      </blockquote>
      {mark.type === 'highlight' && isEditing ? (
        <NotebookPageNote mark={mark} onClose={closeNote} />
      ) : (
        <>
          {note !== '' && <p className="notebook-note">{note}</p>}
          <div className="notebook-actions">
            {mark.type === 'highlight' && (
              <button
                ref={edit}
                type="button"
                aria-label={`${verb}：${place}`}
                onClick={() => setEditing(true)}
              >
                {verb}
              </button>
            )}
            <button type="button" aria-label={`删除：${place}`} onClick={() => onDelete(mark)}>
              删除
            </button>
          </div>
        </>
      )}
    </li>
  )
}
