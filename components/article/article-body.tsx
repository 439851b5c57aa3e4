import type { AddressedBlock } from '@/lib/journal/addressed-block'
import type { NoticeFields } from '@/lib/journal/article'
import { rankHeadings } from '@/lib/journal/heading-ranks'
import type { Fragment } from '@/lib/journal/ids'
import type { RepeatedPassage } from '@/lib/journal/repeated-passages'
import { BodyBlock } from './body-block'
import { chunkBlocks, keyOf } from './body-chunks'
import { NoticeFold } from './notice-fold'
import { captionsOf } from './table-captions'

type Props = {
  blocks: readonly AddressedBlock[]
  notice: NoticeFields | undefined
  repeated: ReadonlyMap<Fragment, RepeatedPassage>
}

/** The body of an article: its blocks in order, in chunks that the browser lays out as they come near. */
export function ArticleBody({ blocks, notice, repeated }: Props) {
  const ranks = rankHeadings(blocks)
  const captions = captionsOf(blocks)
  return (
    <div className="article-body">
      {chunkBlocks(blocks).map((chunk, place) => (
        // A chunk never moves: the page is built once from records that do not change on it.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div key={place} className="chunk">
          {chunk.map((block) =>
            block.type === 'notice' ? (
              <NoticeFold key="notice" blocks={block.blocks} notice={notice} repeated={repeated} />
            ) : (
              <BodyBlock
                key={keyOf(block)}
                block={block}
                ranks={ranks}
                captions={captions}
                repeated={repeated}
              />
            ),
          )}
        </div>
      ))}
    </div>
  )
}
