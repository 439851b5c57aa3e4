import type { AddressedBlock } from '@/lib/journal/addressed-block'
import type { NoticeFields } from '@/lib/journal/article'
import { rankHeadings } from '@/lib/journal/heading-ranks'
import type { Fragment } from '@/lib/journal/ids'
import type { PageStart } from '@/lib/journal/published'
import type { RepeatedPassage } from '@/lib/journal/repeated-passages'
import { chunkBlocks, keyOf } from './body-chunks'
import { NoticeFold } from './notice-fold'
import { PagedBlock, pageOf } from './paged-block'
import { captionsOf } from './table-captions'

type Props = {
  blocks: readonly AddressedBlock[]
  notice: NoticeFields | undefined
  repeated: ReadonlyMap<Fragment, RepeatedPassage>
  pageStarts: readonly PageStart[]
}

/** The body of an article: its blocks in order, in chunks that the browser lays out as they come near. */
export function ArticleBody({ blocks, notice, repeated, pageStarts }: Props) {
  const pages = new Map(pageStarts.map(({ fragment, page }) => [fragment, page]))
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
              <PagedBlock
                key={keyOf(block)}
                page={pageOf(block, pages)}
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
