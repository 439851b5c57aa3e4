import { Fragment as Parts } from 'react'
import { PrintedPage } from '@/components/ui/printed-page'
import type { AddressedNotice } from '@/lib/journal/addressed-block'
import { rankHeadings } from '@/lib/journal/heading-ranks'
import type { Fragment } from '@/lib/journal/ids'
import { keyOf } from './body-chunks'
import { pageOf } from './paged-block'
import { PrintedBlock } from './printed-block'
import { captionsOf } from './table-captions'

type Props = {
  blocks: AddressedNotice['blocks']
  /** The pages of the printed copy that begin with a block. */
  pages: ReadonlyMap<Fragment, number>
}

/** A body, or the text of a cover notice, for the print edition: its blocks in order, with the pages of the printed copy beside them. */
export function PrintedBody({ blocks, pages }: Props) {
  const ranks = rankHeadings(blocks)
  const captions = captionsOf(blocks)
  return blocks.map((block) => {
    const page = pageOf(block, pages)
    return (
      <Parts key={keyOf(block)}>
        {page !== undefined && <PrintedPage page={page} />}
        <PrintedBlock block={block} ranks={ranks} captions={captions} />
      </Parts>
    )
  })
}
