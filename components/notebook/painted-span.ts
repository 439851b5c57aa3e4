import type { MarkColor } from '@/lib/notebook/notebook-mark'

export type PaintName = `mark-${MarkColor}` | 'mark-noted'

/** Characters of a block's text, and the name by which the stylesheet knows how they are painted. */
export type PaintedSpan = {
  readonly fragment: string
  readonly start: number
  readonly end: number
  readonly name: PaintName
}
