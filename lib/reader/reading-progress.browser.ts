import { minutesLeft } from './reading-place'
import { fillSlots } from './slots.browser'

/**
 * Shows how much of an article has been read: the line at the edge of the window, and 「还剩 12 分钟」 where the page has room
 * for it, with the heading above. The line moves by transform, which neither lays out nor shifts anything; numbers change once a minute.
 */
export function showProgress(share: number, minutes: number, section: string): void {
  const left = minutesLeft(minutes, share)
  const words = left === 0 ? '已读到末尾' : `还剩 ${left} 分钟`
  const percent = Math.round(share * 100)
  fillSlots('time-left', words)
  fillSlots('section', section)
  for (const line of document.querySelectorAll<HTMLElement>('.reading-line')) {
    line.style.setProperty('transform', `scaleX(${share.toFixed(4)})`)
    line.setAttribute('aria-valuenow', String(percent))
    line.setAttribute('aria-valuetext', `已读 ${percent}%，${words}`)
  }
}
