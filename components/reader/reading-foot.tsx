import { Slot } from '@/components/ui/slot'

/**
 * The running foot of a phone, below the text while the bar is away: the heading above and the time left, as books have it.
 * Not read aloud: the outline and the line of progress say the same.
 */
export function ReadingFoot() {
  return (
    <div className="reading-foot needs-script" aria-hidden>
      <Slot name="section" className="foot-section" />
      <Slot name="time-left" />
    </div>
  )
}
