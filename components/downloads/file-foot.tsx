import { ChevronLeft, ChevronRight } from 'lucide-react'

type Props = {
  /** The kinds of copying in order: the name of each button, and what is said when it is done. */
  readonly kinds: readonly { readonly kind: string; readonly name: string; readonly done: string }[]
}

/** The bars at the foot of the single file's window: the hits of a search, and what can be done with selected words. Drawn shut. */
export function FileFoot({ kinds }: Props) {
  return (
    <div className="file-foot needs-script">
      <section data-file="hits" className="file-hits" aria-label="命中" hidden>
        <p role="status" data-file="hit-place" />
        <button type="button" data-file="hit-back" aria-keyshortcuts="p">
          <ChevronLeft aria-hidden size="1.375rem" />
          上一处
        </button>
        <button type="button" data-file="hit-on" aria-keyshortcuts="n">
          下一处
          <ChevronRight aria-hidden size="1.375rem" />
        </button>
        <button type="button" data-file="hit-list">
          列表
        </button>
        <button type="button" data-file="hit-close" className="bar-close">
          关闭
        </button>
      </section>
      <section data-file="copy" className="file-copy" aria-label="所选文字" hidden>
        {kinds.map(({ kind, name, done }) => (
          <button key={kind} type="button" data-file={`copy-${kind}`} data-done={done}>
            {name}
          </button>
        ))}
        <button type="button" data-file="copy-form" aria-label="出处用国标格式" aria-pressed={false}>
          国标格式
        </button>
        <button type="button" data-file="copy-close" className="bar-close">
          关闭
        </button>
        <p role="status" data-file="copy-status" />
        <div data-file="copy-failed" className="copy-failed" hidden>
          <p role="alert">
            没有复制成功：浏览器不允许。下面的文字已经选好，请按 Ctrl+C，手机上长按后点“复制”。
          </p>
          <textarea data-file="copy-text" readOnly rows={3} aria-label="要复制的文字" />
        </div>
      </section>
    </div>
  )
}
