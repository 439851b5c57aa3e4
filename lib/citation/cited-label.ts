import type { Fragment } from '@/lib/journal/ids'
import { passageLabel } from '@/lib/journal/passage-label'
import { readPassageLabel } from '@/lib/journal/read-passage-label'

/** How a citation names a passage: 第12段, 表1第5行; nothing where the label leads to no single place, such as 标题 and 落款. */
export function citedLabel(fragment: Fragment): string | undefined {
  const label = passageLabel(fragment)
  return readPassageLabel(label) === fragment ? label : undefined
}
