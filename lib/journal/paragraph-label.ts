import type { Fragment } from './ids'

/**
 * A paragraph as the margin numbers it: p12 → 第12段, and 第12a段 for one that a later import put behind it. For the
 * fragments of paragraphs only; headings, rows and signatures have no number that a reader could count to.
 */
export function paragraphLabel(fragment: Fragment): string {
  return `第${fragment.slice(1)}段`
}
