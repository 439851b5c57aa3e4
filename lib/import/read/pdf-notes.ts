import { startsNote } from '../notes'
import type { PrintedLine } from './pdf-lines'
import type { Measures } from './pdf-type-area'

/** Notes are set at least this much smaller than the text. */
const SMALLER = 0.94
/** 1 参见…, 12 Smith: a number in front of a note, set without a circle or bracket. */
const BARE_LABEL = /^\d{1,2}(?=[\s\p{sc=Han}《“A-Z])/u

/** Tells how many of the last lines of a page are notes: in smaller type down to its foot, beginning with a label. */
export function notesAtFoot(lines: readonly PrintedLine[], { size }: Measures): number {
  let start = lines.length
  while (start > 0 && (lines[start - 1]?.size ?? size) <= size * SMALLER) start -= 1
  const first = lines.findIndex(
    (line, i) => i >= start && (startsNote(line.text) || BARE_LABEL.test(line.text)),
  )
  // A page of small type throughout is a table or an annex, not notes.
  return first <= 0 ? 0 : lines.length - first
}
