import { TitleText } from '@/components/ui/title-text'
import type { AddressedSignature, AddressedTable, AddressedText } from '@/lib/journal/addressed-block'
import type { HeadingRank } from '@/lib/journal/heading-ranks'
import type { Fragment } from '@/lib/journal/ids'
import { passageLabel } from '@/lib/journal/passage-label'
import type { RepeatedPassage } from '@/lib/journal/repeated-passages'
import { DashedText } from './dashed-text'
import { DataTable } from './data-table'
import { ParagraphText } from './paragraph-text'
import { SameWords } from './same-words'

type Props = {
  block: AddressedText | AddressedTable | AddressedSignature
  ranks: ReadonlyMap<Fragment, HeadingRank>
  captions: ReadonlyMap<AddressedTable, string>
  repeated: ReadonlyMap<Fragment, RepeatedPassage>
}

/** One block of the body as it is read: heading, paragraph, addressee line, table or signature, each with its address. */
export function BodyBlock({ block, ranks, captions, repeated }: Props) {
  switch (block.type) {
    case 'heading': {
      const Tag = `h${ranks.get(block.fragment) ?? 2}` as const
      return (
        <Tag id={block.fragment}>
          <TitleText text={block.text} />
        </Tag>
      )
    }
    case 'paragraph': {
      const passage = repeated.get(block.fragment)
      return (
        <>
          {/* Beside the paragraph, not in it, so that its text stays the journal's; shown with the numbers only. */}
          {/* biome-ignore lint/a11y/useAnchorContent: the label names it, and the number is drawn by the stylesheet */}
          <a
            className="paragraph-link"
            href={`#${block.fragment}`}
            aria-label={passageLabel(block.fragment)}
          />
          <p id={block.fragment} data-n={block.fragment.slice(1)}>
            <ParagraphText text={block.text} />
          </p>
          {passage !== undefined && <SameWords passage={passage} />}
        </>
      )
    }
    case 'footnote':
      return (
        <p id={block.fragment} className="footnote">
          <DashedText text={block.text} />
        </p>
      )
    case 'recipients':
      return (
        <p id={block.fragment} className="recipients">
          {block.text}
        </p>
      )
    case 'signature':
      return (
        <div className="signature">
          {block.lines.map(({ text, fragment }) => (
            <p key={fragment} id={fragment}>
              {text}
            </p>
          ))}
        </div>
      )
    case 'table':
      return <DataTable table={block} caption={captions.get(block) ?? block.head.join('、')} />
  }
}
