import { TitleText } from '@/components/ui/title-text'
import type { AddressedSignature, AddressedTable, AddressedText } from '@/lib/journal/addressed-block'
import type { HeadingRank } from '@/lib/journal/heading-ranks'
import type { Fragment } from '@/lib/journal/ids'
import { DashedText } from './dashed-text'
import { DataTable } from './data-table'
import { ParagraphText } from './paragraph-text'

type Block = AddressedText | AddressedTable | AddressedSignature

type Props = {
  block: Block
  ranks: ReadonlyMap<Fragment, HeadingRank>
  captions: ReadonlyMap<AddressedTable, string>
}

/**
 * A block of the body on paper: the words and nothing to click. It has no address, for the articles of an issue stand on one page, and
 * each has a p1 of its own; below the article's title, which is an h2 there, a heading is one rank lower.
 */
export function PrintedBlock({ block, ranks, captions }: Props) {
  switch (block.type) {
    case 'heading': {
      const Tag = (['h3', 'h4', 'h5', 'h6'] as const)[(ranks.get(block.fragment) ?? 2) - 2] ?? 'h6'
      return (
        <Tag>
          <TitleText text={block.text} />
        </Tag>
      )
    }
    case 'paragraph':
      return (
        <p>
          <ParagraphText text={block.text} />
        </p>
      )
    case 'footnote':
    case 'recipients':
      return (
        <p className={block.type}>
          <DashedText text={block.text} />
        </p>
      )
    case 'signature':
      return (
        <div className="signature">
          {block.lines.map(({ text, fragment }) => (
            <p key={fragment}>{text}</p>
          ))}
        </div>
      )
    case 'table':
      return (
        <DataTable table={block} caption={captions.get(block) ?? block.head.join('、')} isAddressed={false} />
      )
  }
}
