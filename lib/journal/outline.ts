import type { AddressedBlock } from './addressed-block'
import { rankHeadings } from './heading-ranks'
import type { Fragment } from './ids'

/** One line of 本篇目录: a heading, where it stands, and the headings below it. */
export type OutlineEntry = {
  readonly fragment: Fragment
  readonly text: string
  readonly children: readonly OutlineEntry[]
}

type OpenEntry = OutlineEntry & { readonly children: OpenEntry[] }

/**
 * The headings of an article as a tree, for the list 本篇目录. The depth is that of the page (h2, h3 …), not of the
 * record, so list and text never disagree. Headings inside a cover notice are left out: the notice is folded.
 */
export function outlineOf(blocks: readonly AddressedBlock[]): readonly OutlineEntry[] {
  const ranks = rankHeadings(blocks)
  const top: OpenEntry[] = []
  const path: OpenEntry[] = []
  for (const block of blocks) {
    if (block.type !== 'heading') continue
    const entry: OpenEntry = { fragment: block.fragment, text: block.text, children: [] }
    path.length = (ranks.get(block.fragment) ?? 2) - 2
    const siblings = path.at(-1)?.children ?? top
    siblings.push(entry)
    path.push(entry)
  }
  return top
}
