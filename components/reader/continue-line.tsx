import { Slot } from '@/components/ui/slot'

/**
 * 「上次读到 第12段 · 还剩 12 分钟」 at the head of an article that was left in its middle, with the ways on. The first-paint
 * script makes the room for it before anything is shown; without history or script there is none.
 */
export function ContinueLine() {
  return (
    <section className="continue-line" aria-label="继续阅读">
      <p>
        上次读到 <Slot name="continue-place" />
      </p>
      <p className="continue-ways">
        <a href="#title" data-slot="continue-link" suppressHydrationWarning>
          从这里继续
        </a>
        <button type="button" data-slot="continue-close">
          从头读
        </button>
      </p>
    </section>
  )
}
