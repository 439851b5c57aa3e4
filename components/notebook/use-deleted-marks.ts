import { useState } from 'react'
import type { Mark } from '@/lib/notebook/notebook-mark'
import { removeMark, restoreMark } from '@/lib/notebook/notebook-store.browser'
import { TROUBLE_TEXTS } from '@/lib/notebook/trouble'

/** The marks deleted on this page, each of which can be brought back, the last first; nothing forgets them by itself. */
export function useDeletedMarks(say: (text: string) => void) {
  const [deleted, setDeleted] = useState<readonly Mark[]>([])

  async function remove(mark: Mark) {
    const outcome = await removeMark(mark.id)
    if ('trouble' in outcome) say(TROUBLE_TEXTS[outcome.trouble])
    else {
      say('')
      setDeleted((marks) => [...marks, mark])
    }
  }

  async function undo() {
    const last = deleted.at(-1)
    if (last === undefined) return
    const outcome = await restoreMark(last.id)
    if ('trouble' in outcome) return say(TROUBLE_TEXTS[outcome.trouble])
    setDeleted((marks) => marks.filter(({ id }) => id !== last.id))
    say('已恢复')
  }

  return { deleted, remove, undo, close: () => setDeleted([]) }
}
