import { useEffect, useRef } from 'react'
import { wordsOf } from '@/lib/notebook/group-marks'
import type { Mark } from '@/lib/notebook/notebook-mark'

type Props = { deleted: readonly Mark[]; undo: () => void; close: () => void }

/** The bar after deleting, with 撤销. It stays until the reader closes it: not everybody reads in five seconds. */
export function NotebookPageUndo({ deleted, undo, close }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  const last = deleted.at(-1)
  const count = deleted.length
  useEffect(() => {
    // The button that was pressed is gone with its mark; the focus must stand somewhere.
    if (count > 0) button.current?.focus()
  }, [count])
  return (
    <div role="status">
      {last !== undefined && (
        <div className="notebook-undo">
          <span>
            已删除{count > 1 ? ` ${count} 条，最后一条是` : ''}“{shortened(wordsOf(last).join(''))}”
          </span>
          <button ref={button} type="button" onClick={undo}>
            撤销
          </button>
          <button type="button" onClick={close}>
            关闭
          </button>
        </div>
      )}
    </div>
  )
}

function shortened(words: string): string {
  return words.length > 20 ? `${words.slice(0, 20)}……` : words
}
