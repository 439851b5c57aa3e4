import type { Fragment } from '@/lib/journal/ids'
import { type Anchor, CONTEXT_LENGTH } from './notebook-mark'

/**
 * The anchor of the words from `start` to `end` of a block, with up to 32 characters on each side: in
 * 「全面加强党的领导」, 4 to 6 gives 党的. The text is the block's whole text as the page shows it (textContent).
 */
export function makeAnchor(fragment: Fragment, text: string, start: number, end: number): Anchor {
  if (!(0 <= start && start < end && end <= text.length))
    throw new RangeError(`原文 ${fragment} 中没有第 ${start} 到 ${end} 字`)
  return {
    fragment,
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
  }
}
