import { bringToMiddle } from '@/components/ui/arrive'
import { rangeOf } from '@/components/ui/text-range'
import { openAround } from '@/lib/device/open-around.browser'
import type { FoundPlace } from '@/lib/notebook/block-text'

/** Brings words into sight: their block to the middle, and of a block higher than the window the words themselves. */
export function bringToWords({ fragment, start, end }: FoundPlace): void {
  const block = document.getElementById(fragment)
  if (block === null) return
  openAround(block)
  const stop = bringToMiddle(block)
  if (block.getBoundingClientRect().height < window.innerHeight) return
  stop()
  const bring = () => {
    const { top } = rangeOf(block, start, end).getBoundingClientRect()
    window.scrollBy({ top: top - window.innerHeight / 3, behavior: 'instant' })
  }
  bring()
  // Once more when the parts around have been laid out in their true height.
  requestAnimationFrame(() => requestAnimationFrame(bring))
}
