import { TitleText } from '@/components/ui/title-text'
import type { AddressedNotice } from '@/lib/journal/addressed-block'
import type { NoticeFields } from '@/lib/journal/article'
import { rankHeadings } from '@/lib/journal/heading-ranks'
import type { Fragment } from '@/lib/journal/ids'
import type { RepeatedPassage } from '@/lib/journal/repeated-passages'
import { BodyBlock } from './body-block'
import { keyOf } from './body-chunks'
import { captionsOf } from './table-captions'

type Props = {
  blocks: AddressedNotice['blocks']
  notice: NoticeFields | undefined
  repeated: ReadonlyMap<Fragment, RepeatedPassage>
}

/** The cover notice 印发通知, folded: most readers want the plan behind it. Its headings are ranked on their own. */
export function NoticeFold({ blocks, notice, repeated }: Props) {
  const ranks = rankHeadings(blocks)
  const captions = captionsOf(blocks)
  return (
    <details className="notice-fold">
      <summary>
        <span className="fold-label">印发通知</span>
        {/* Fields of the title block that stand here: a search hit in them leads to #title and is marked here. */}
        {notice !== undefined && (
          <span className="fold-title" data-place="title">
            <TitleText text={notice.title} />
          </span>
        )}
      </summary>
      <div className="notice-text">
        {notice?.documentNumber !== undefined && (
          <p className="notice-number" data-place="title">
            {notice.documentNumber}
          </p>
        )}
        {blocks.map((block) => (
          <BodyBlock key={keyOf(block)} block={block} ranks={ranks} captions={captions} repeated={repeated} />
        ))}
      </div>
    </details>
  )
}
