/** What the notebook has to say: `quiet` is only heard, since the page itself shows what was done. */
export type Notice = {
  readonly text: string
  readonly isQuiet?: boolean
  readonly undo?: () => void
}

/** The message at the foot of the window. It stays until the reader closes it: nothing is taken away by a clock. */
export function NotebookNotice({ notice, onClose }: { notice: Notice | null; onClose: () => void }) {
  const isShown = notice !== null && notice.isQuiet !== true
  return (
    <div className={isShown ? 'notebook-notice' : 'sr-only'}>
      <p role="status">{notice?.text}</p>
      {isShown && notice.undo !== undefined && (
        <button type="button" onClick={notice.undo}>
          撤销
        </button>
      )}
      {isShown && (
        <button type="button" onClick={onClose}>
          知道了
        </button>
      )}
    </div>
  )
}
