import type { ComponentProps } from 'react'
import type { AddressedSignature, AddressedTable, AddressedText } from '@/lib/journal/addressed-block'
import type { Fragment } from '@/lib/journal/ids'
import { BodyBlock } from './body-block'

type Props = ComponentProps<typeof BodyBlock> & { page: number | undefined }

/** The page of the printed copy that begins with a block, or within it: a table of many rows may begin several. */
export function pageOf(
  block: AddressedText | AddressedTable | AddressedSignature,
  pages: ReadonlyMap<Fragment, number>,
): number | undefined {
  const fragments =
    block.type === 'table'
      ? block.fragments
      : block.type === 'signature'
        ? block.lines.map(({ fragment }) => fragment)
        : [block.fragment]
  return fragments.map((fragment) => pages.get(fragment)).find((page) => page !== undefined)
}

/** A block with the number of the printed page that begins at it, drawn by the stylesheet so that it is never copied. */
export function PagedBlock({ page, ...block }: Props) {
  return (
    <>
      {page !== undefined && (
        // biome-ignore lint/a11y/useAnchorContent: the label names it, and the number is drawn by the stylesheet
        <a
          id={`page${page}`}
          href={`#page${page}`}
          className="page-mark"
          data-page={page}
          aria-label={`原刊第${page}页`}
        />
      )}
      <BodyBlock {...block} />
    </>
  )
}
