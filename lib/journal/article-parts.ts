import type { AddressedBlock, AddressedNotice } from './addressed-block'
import type { Fragment } from './ids'

/** One addressed part of a body: a heading, paragraph, note, addressee line, line of a signature, or row of a table. */
export type ArticlePart = {
  readonly fragment: Fragment
  readonly type: 'heading' | 'paragraph' | 'recipients' | 'footnote' | 'signature' | 'row'
  readonly text: string
  /** The rank of a heading, 2–5. */
  readonly level?: number
  /** The cells of a row; its text is the cells joined. */
  readonly cells?: readonly string[]
  /** The part stands in the cover notice. */
  readonly inNotice?: true
}

type Block = AddressedBlock | AddressedNotice['blocks'][number]

function partsOf(block: Block): readonly ArticlePart[] {
  switch (block.type) {
    case 'table':
      return [block.head, ...block.rows].flatMap((cells, row) => {
        const fragment = block.fragments[row]
        return fragment === undefined
          ? []
          : [{ fragment, type: 'row' as const, text: cells.join(' '), cells }]
      })
    case 'signature':
      return block.lines.map((line) => ({ ...line, type: 'signature' as const }))
    case 'notice':
      return block.blocks.flatMap(partsOf).map((part) => ({ ...part, inNotice: true as const }))
    default:
      return [block]
  }
}

/**
 * The addressed parts of a body in reading order, those of the cover notice among them, one for each fragment: what can
 * be linked, compared and corrected one by one.
 */
export function articleParts(blocks: readonly AddressedBlock[]): readonly ArticlePart[] {
  return blocks.flatMap(partsOf)
}
