import type { AddressedBlock, AddressedTable } from '@/lib/journal/addressed-block'

/** Longer text above a table is a paragraph, not its caption. */
const LONGEST = 40

/**
 * The name of each table, for readers who cannot see it: the heading or short line right above it, as printed
 * (专栏：教育事业发展与人力资源开发主要指标), else the words of its head row.
 */
export function captionsOf(blocks: readonly AddressedBlock[]): ReadonlyMap<AddressedTable, string> {
  const captions = new Map<AddressedTable, string>()
  for (const [place, block] of blocks.entries()) {
    if (block.type !== 'table') continue
    const above = blocks[place - 1]
    const isCaption =
      (above?.type === 'heading' || above?.type === 'paragraph') && above.text.length <= LONGEST
    captions.set(block, isCaption ? above.text : block.head.join('、'))
  }
  return captions
}
