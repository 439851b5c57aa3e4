import type { AddressedBlock } from './addressed-block'
import type { Fragment } from './ids'

/** The rank of a heading on the page: h2 below the article's h1, h5 the deepest that records know. */
export type HeadingRank = 2 | 3 | 4 | 5

/**
 * The rank each heading gets on the page. Records keep the level of the number's style (一、 is 2, 1. is 4), and a text
 * may go from 一、 straight to 1.; on the page no level may be skipped, so 2, 4, 4, 2 become h2, h3, h3, h2.
 * Only the given list is read: a notice is ranked on its own, so that it does not push the plan behind it down.
 */
export function rankHeadings(blocks: readonly AddressedBlock[]): ReadonlyMap<Fragment, HeadingRank> {
  const ranks = new Map<Fragment, HeadingRank>()
  const open: number[] = []
  for (const block of blocks) {
    if (block.type !== 'heading') continue
    while ((open.at(-1) ?? 0) >= block.level) open.pop()
    open.push(block.level)
    ranks.set(block.fragment, Math.min(open.length + 1, 5) as HeadingRank)
  }
  return ranks
}
