import { lineOf, type SourceBlock } from './source-document'

/**
 * Tells whether two blocks stand on lines one right under the other, with no blank line between, as the lines of one
 * title do. In a source without blank lines everything does; ask also for what is set apart around them.
 */
export function isSetTogether(above: SourceBlock | undefined, below: SourceBlock | undefined): boolean {
  if (!above || !below || above.rows || below.rows) return false
  return lineOf(below) === (above.lines.at(-1)?.number ?? 0) + 1 && above.marks.rank === below.marks.rank
}
