import type { DraftProgress } from '@/lib/quotes/check-draft'

type Props = { readonly progress: DraftProgress | null; readonly onCancel: () => void }

const STAGES = { texts: '正在取原文', quotations: '正在逐条核对' }

/** How far a check has come, and the way to end it. Fetching and comparing are half each: neither knows how long the other takes. */
export function DraftProgressLine({ progress, onCancel }: Props) {
  const share = progress === null ? 0 : progress.done / Math.max(1, progress.total)
  const value = progress === null || progress.stage === 'texts' ? share / 2 : 0.5 + share / 2
  const text = progress === null ? '正在开始' : `${STAGES[progress.stage]} ${progress.done}/${progress.total}`
  return (
    <p className="quotes-progress">
      <progress max={1} value={value} aria-label="核对进度" />
      <span>{text}</span>
      <button type="button" onClick={onCancel}>
        停止
      </button>
    </p>
  )
}
