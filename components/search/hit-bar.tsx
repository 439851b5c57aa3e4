import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { HitPlace } from './use-article-hits'

type Props = {
  readonly place: HitPlace
  readonly onStep: (step: 1 | -1) => void
  readonly onClose: () => void
}

/** The slim bar of who comes from a search: 第 1/3 处, and the ways to the places before and behind. Also by the keys n and p. */
export function HitBar({ place: { at, of, unit }, onStep, onClose }: Props) {
  return (
    <section className="hit-bar" aria-label="命中">
      <p>
        第 {at}/{of} {unit}
      </p>
      <button type="button" aria-keyshortcuts="p" onClick={() => onStep(-1)}>
        <ChevronLeft aria-hidden size="1.375rem" />
        上一{unit}
      </button>
      <button type="button" aria-keyshortcuts="n" onClick={() => onStep(1)}>
        下一{unit}
        <ChevronRight aria-hidden size="1.375rem" />
      </button>
      <button type="button" onClick={onClose}>
        关闭
      </button>
    </section>
  )
}
