import type { PageBlock } from '@/components/ui/page-blocks'
import { sectionAbove } from '@/lib/hall/section-above'
import { passageLabel } from '@/lib/journal/passage-label'

/** The heading above a block, in small type over it; empty above the first. */
export function sectionLabel(blocks: readonly PageBlock[], at: number): string {
  const levels = blocks.map(({ level }) => level)
  const above = sectionAbove(levels, at)
  const heading = above === null ? undefined : blocks[above]
  if (heading === undefined) return ''
  const title = heading.parts.find(({ element }) => element.tagName === 'H1') ?? heading.parts[0]
  return title?.text ?? ''
}

/** Where the screen is, for who follows in print: 第12段（2/3屏）· 原刊第43页 · 15/120. */
export function placeParts(
  blocks: readonly PageBlock[],
  at: number,
  screen: number,
  screens: number,
): readonly string[] {
  const block = blocks[at]
  if (block === undefined) return []
  const part = screens > 1 ? `（${screen + 1}/${screens}屏）` : ''
  return [
    `${passageLabel(block.fragment)}${part}`,
    ...(block.page === null ? [] : [`原刊第${block.page}页`]),
    `${at + 1}/${blocks.length}`,
  ]
}

/** The address that opens a block on another device, without the query that may have led here. */
export function addressOf({ fragment }: PageBlock): string {
  return `${location.href.replace(/[?#].*$/s, '')}#${fragment}`
}
