'use client'

import { type SyntheticEvent, useEffect, useId, useRef, useState } from 'react'
import type { Highlight } from '@/lib/notebook/notebook-mark'

type Props = {
  mark: Highlight
  /** Saves the note, or says in a sentence why it is not saved. */
  onSave: (note: string) => Promise<string | undefined>
  onClose: () => void
}

/**
 * The sheet of paper for a note on words of the text. It shuts only when the note is saved, or the reader says that what he
 * wrote need not be: Escape alone loses nothing.
 */
export function NoteDialog({ mark, onSave, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [note, setNote] = useState(mark.note)
  const [state, setState] = useState<'open' | 'saving' | 'asked' | { trouble: string }>('open')
  const title = useId()

  useEffect(() => dialog.current?.showModal(), [])

  const save = async () => {
    setState('saving')
    const trouble = await onSave(note.trim())
    if (trouble === undefined) dialog.current?.close()
    else setState({ trouble })
  }
  const leave = (event?: SyntheticEvent) => {
    const isUnsaved = note.trim() !== mark.note && state !== 'asked'
    event?.preventDefault()
    if (isUnsaved) setState('asked')
    else dialog.current?.close()
  }
  return (
    <dialog ref={dialog} className="note-dialog" aria-labelledby={title} onCancel={leave} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <h2 id={title}>笔记</h2>
        <blockquote>{mark.anchors.map(({ exact }) => exact).join('\n')}</blockquote>
        <textarea
          aria-label="笔记内容"
          rows={5}
          value={note}
          onChange={(event) => {
            setNote(event.target.value)
            setState('open')
          }}
        />
        <p role="status">
          {state === 'saving' && '正在保存……'}
          {typeof state === 'object' && `${state.trouble}写下的字还在这里，可以先复制出去。`}
          {state === 'asked' && '笔记还没有保存。'}
        </p>
        <div className="dialog-buttons">
          <button type="button" onClick={() => leave()}>
            {state === 'asked' ? '不保存' : '取消'}
          </button>
          <button type="submit" className="primary" disabled={state === 'saving'}>
            保存
          </button>
        </div>
      </form>
    </dialog>
  )
}
