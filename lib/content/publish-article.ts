import type { AddressedBlock, AddressedNotice } from '@/lib/journal/addressed-block'
import type { ArticleRecord } from '@/lib/journal/article'
import type { Block, SimpleBlock } from '@/lib/journal/block'
import type { Fragment } from '@/lib/journal/ids'
import type { ArticleProvenance } from '@/lib/journal/provenance'
import type { PageStart, PrintedField, PublishedArticle } from '@/lib/journal/published'
import { countVisible } from '@/lib/text/visible'

type SimpleAddressed = AddressedNotice['blocks'][number]

function textsOf(block: AddressedBlock | SimpleAddressed): readonly string[] {
  switch (block.type) {
    case 'table':
      return [...block.head, ...block.rows.flat()]
    case 'signature':
      return block.lines.map((line) => line.text)
    case 'notice':
      return block.blocks.flatMap(textsOf)
    default:
      return [block.text]
  }
}

function pageStartsOf({ anchors }: ArticleProvenance): readonly PageStart[] {
  return anchors.flatMap(({ fragment, page }, i) =>
    page === undefined || page === anchors[i - 1]?.page ? [] : [{ fragment, page }],
  )
}

/**
 * Puts record, body and ledger of an article together: every part of the body gets its fragment, in order. Throws
 * where body and ledger do not have the same number of parts, for then no address could be trusted.
 */
export function publishArticle(
  record: ArticleRecord,
  blocks: readonly Block[],
  provenance: ArticleProvenance,
): PublishedArticle {
  const fragments = provenance.anchors.map((anchor) => anchor.fragment)
  let at = 0
  const take = (): Fragment => {
    const fragment = fragments[at]
    if (fragment === undefined)
      throw new Error(`${provenance.file} 的段落比 import.json 记的多：请重新导入这一期。`)
    at += 1
    return fragment
  }
  const address = (block: SimpleBlock): SimpleAddressed => {
    switch (block.type) {
      case 'table':
        return { ...block, fragments: [block.head, ...block.rows].map(take) }
      case 'signature':
        return { type: 'signature', lines: block.lines.map((text) => ({ text, fragment: take() })) }
      default:
        return { ...block, fragment: take() }
    }
  }
  const addressed = blocks.map(
    (block): AddressedBlock =>
      block.type === 'notice' ? { type: 'notice', blocks: block.blocks.map(address) } : address(block),
  )
  if (at !== fragments.length)
    throw new Error(`${provenance.file} 的段落比 import.json 记的少：请重新导入这一期。`)
  // Where staff set a field, readers see what they set; the printed line stays in the provenance.
  const printed = provenance.printed
    .filter(({ field }) => !provenance.overridden.includes(field.split('.')[0] ?? field))
    .map(({ field, text }) => ({ field: field as PrintedField, text }))
  const texts = [...printed.map((line) => line.text), ...addressed.flatMap(textsOf)]
  return {
    record,
    blocks: addressed,
    printed,
    pageStarts: pageStartsOf(provenance),
    characters: texts.reduce((sum, text) => sum + countVisible(text), 0),
  }
}
