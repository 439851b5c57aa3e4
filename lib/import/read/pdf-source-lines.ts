import type { LineMarks } from '../source-document'
import type { PrintedLine } from './pdf-lines'
import type { Measures, TypeArea } from './pdf-type-area'

/** A line before it has its number; no text for a blank one. */
export type UnnumberedLine = {
  readonly text: string
  readonly marks: LineMarks
  readonly cells?: readonly string[]
}

const BLANK: UnnumberedLine = { text: '', marks: {} }
/** Lines further apart than this many times their usual distance are parted by a blank. */
const WIDE_GAP = 1.4
/** A line that starts so many characters behind the margin is set in. */
const INDENT = 1.5
const OTHER_SIZE = 0.07

/** Tells whether a line stands in the middle of the type area, off both its sides. */
function isCentred(line: PrintedLine, { left, right }: TypeArea): boolean {
  const off = Math.abs(line.x0 - left - (right - line.x1))
  return off <= line.size * 2 && line.x0 - left >= line.size && right - line.x1 >= line.size
}

/** Tells whether two lines are set alike, as the lines of one title or one paragraph are. */
function isAlike(a: PrintedLine, b: PrintedLine): boolean {
  return Math.abs(a.size - b.size) <= Math.max(a.size, b.size) * OTHER_SIZE
}

/** Tells whether a line stands out as titles do: heavy or larger than the text, in the middle, over most of a line at most. */
function isTitle(line: PrintedLine, area: TypeArea, { size }: Measures): boolean {
  return (line.bold || line.size >= size * 1.15) && isCentred(line, area)
}

/**
 * Says of each line of a column what its place says: set in, full, heavy; and puts a blank line where the print
 * leaves a gap or changes its type, as between a title and the text. `notes` of the last lines are notes.
 */
export function columnLines(
  lines: readonly PrintedLine[],
  area: TypeArea,
  measures: Measures,
  notes: number,
): readonly UnnumberedLine[] {
  const titles = lines.map((line) => isTitle(line, area, measures))
  return lines.flatMap((line, i) => {
    const before = lines[i - 1]
    const note = i >= lines.length - notes
    const pitch = measures.pitch * Math.max(1, (line.size + (before?.size ?? 0)) / 2 / measures.size)
    const parted =
      before !== undefined &&
      (line.y - before.y > pitch * WIDE_GAP ||
        line.y < before.y ||
        !isAlike(before, line) ||
        titles[i] !== titles[i - 1] ||
        (note && i === lines.length - notes))
    const marks: LineMarks = {
      ...(line.x0 - area.left >= measures.size * INDENT ? { indented: true } : {}),
      ...(titles[i] ? { bold: true } : {}),
      ...(note ? { note: true } : {}),
      full: area.right - line.x1 <= area.slack,
    }
    return [...(parted ? [BLANK] : []), { text: line.text, marks }]
  })
}
