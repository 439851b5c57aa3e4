import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Highlight } from '@/lib/notebook/notebook-mark'
import { editMark } from '@/lib/notebook/notebook-store.browser'
import { TROUBLE_TEXTS } from '@/lib/notebook/trouble'

type Props = { mark: Highlight; onClose: (said: string) => void }

/** Writes the note of a highlight. It closes only when the device has kept it; until then the words stay in the box. */
export function NotebookPageNote({ mark, onClose }: Props) {
  // What the note was when writing began; another tab may change it meanwhile.
  const [from] = useState(mark.note)
  const [note, setNote] = useState(mark.note)
  const [failure, setFailure] = useState('')
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => box.current?.focus(), [])

  async function save(event: FormEvent) {
    event.preventDefault()
    const outcome = await editMark(mark.id, { note: { from, to: note.trim() } })
    if ('trouble' in outcome) setFailure(TROUBLE_TEXTS[outcome.trouble])
    else onClose('笔记已保存')
  }

  return (
    <form className="notebook-form" onSubmit={save}>
      <label>
        <span>笔记</span>
        <textarea ref={box} rows={4} value={note} onChange={(event) => setNote(event.target.value)} />
      </label>
      {failure !== '' && <p role="alert">{failure}</p>}
      <div className="notebook-actions">
        <button type="submit">保存</button>
        <button type="button" onClick={() => onClose('')}>
          取消
        </button>
      </div>
    </form>
  )
}
