import type { PageBlock } from '@/components/ui/page-blocks'
import { textNodesOf } from '@/lib/device/text-nodes.browser'
import type { HallSlice } from '@/lib/hall/hall-screens'

/**
 * The pieces of a title or heading that stay on one line (时期 is not torn), as the page was built with them: each is a text
 * of its own there. Other texts are one piece and break as the browser breaks Chinese.
 */
export function unbrokenPieces(
  block: PageBlock,
  slice: Pick<HallSlice, 'part' | 'start' | 'text'>,
): readonly string[] {
  const part = block.parts[slice.part]
  const isTitle = block.kind === 'title' || block.kind === 'heading'
  if (!isTitle || part === undefined || part.text !== slice.text) return [slice.text]
  return textNodesOf(part.element).map(({ data }) => data)
}
