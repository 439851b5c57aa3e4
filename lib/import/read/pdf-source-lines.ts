import type { LineMarks } from '../source-document'
import type { PrintedLine } from './pdf-lines'
import { type Measures, type TypeArea, typeArea } from './pdf-type-area'

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
/** Titles are set at least this much larger than the text, where they are not heavy. */
const LARGER = 1.08

/** Tells whether a line stands in the middle of the type area, off both its sides. */
function isCentred(line: PrintedLine, { left, right }: TypeArea): boolean {
  const off = Math.abs(line.x0 - left - (right - line.x1))
  return off <= line.size * 2 && line.x0 - left >= line.size && right - line.x1 >= line.size
}

/** Tells whether two lines are set alike, as the lines of one title or one paragraph are. */
function isAlike(a: PrintedLine, b: PrintedLine): boolean {
  return Math.abs(a.size - b.size) <= Math.max(a.size, b.size) * OTHER_SIZE
}

/** What no line may begin with: it is carried over together with the character before it (clreq 3.1.3). */
const NOT_FIRST = /[，。、；：！？”’）》」』】〉〕％%…—,.;:!?)\]]/u
/** What no line may end with: it goes over with the character behind it. */
const NOT_LAST = /[“‘（《「『【〈〔([]/u
/** Numbers and Latin words are not broken, nor numbers of documents: 2021, GDP and 〔2021〕525 go over whole. */
const UNBROKEN = /[\p{sc=Latin}\d.%\-–/]/u
const WORD_END = /[^\p{sc=Latin}\d.%\-–/〕\])]/u

/** The width of what stands together at the start of a line and would have had to fit on the line above: 信！” and 〔2021〕. */
function firstUnitWidth({ glyphs }: PrintedLine): number {
  let end = 0
  const at = (i: number) => glyphs[i]?.text ?? ''
  const isInside = (i: number) =>
    NOT_FIRST.test(at(i + 1)) || NOT_LAST.test(at(i)) || (UNBROKEN.test(at(i + 1)) && !WORD_END.test(at(i)))
  while (isInside(end)) end += 1
  const last = glyphs[Math.min(end, glyphs.length - 1)]
  return last ? last.x + last.width - (glyphs[0]?.x ?? 0) : 0
}

/**
 * Tells whether a line ran out of room: it reaches the margin, or what begins the next line would not have fitted on
 * it. A line in the middle has the room of both sides.
 */
function isFull(line: PrintedLine, next: PrintedLine | undefined, area: TypeArea, centred: boolean): boolean {
  if (area.right - line.x1 <= area.slack) return true
  const room = area.right - line.x1 + (centred ? line.x0 - area.left : 0)
  return next !== undefined && room < firstUnitWidth(next)
}

/** Tells which lines are titles: heavy or larger than the text, and in the middle; or full, and of one with such a line. */
function titleLines(lines: readonly PrintedLine[], area: TypeArea, { size }: Measures): readonly boolean[] {
  const stands = lines.map((line) => line.bold || line.size >= size * LARGER)
  const titles = lines.map((line, i) => stands[i] === true && isCentred(line, area))
  const goesWith = (i: number, j: number) => {
    const [line, other] = [lines[i], lines[j]]
    return line && other && titles[j] && isAlike(line, other) && Math.abs(line.y - other.y) <= line.size * 2.2
  }
  for (let i = 0; i < lines.length; i++) if (stands[i] && goesWith(i, i - 1)) titles[i] = true
  for (let i = lines.length - 1; i >= 0; i--) if (stands[i] && goesWith(i, i + 1)) titles[i] = true
  return titles
}

/** Of so many lines this share ends at one place, where a column stands alone on its page: its own measure. */
const FEWEST_LINES = 6
const SHARE = 0.35

/** The type area of a run: that of the page, or a narrower one, where most of the lines stop together well before its edge. */
function narrowArea(lines: readonly PrintedLine[], area: TypeArea, { size, pitch }: Measures): TypeArea {
  const { right } = typeArea(lines, { size, pitch })
  if (lines.length < FEWEST_LINES || area.right - right < size * 3) return area
  const full = lines.filter((line) => Math.abs(right - line.x1) <= size * 1.2).length
  return full >= lines.length * SHARE ? { ...area, right, slack: size * 1.2 } : area
}

/** The distance of the lines of one run, which may be set looser than the rest; of too few lines, that of the document. */
function pitchOf(lines: readonly PrintedLine[], { size, pitch }: Measures): number {
  const steps = lines.flatMap((line, i) => {
    const step = line.y - (lines[i - 1]?.y ?? line.y)
    return step > size * 0.8 && step < size * 4 ? [Math.round(step * 2) / 2] : []
  })
  if (steps.length < 5) return pitch
  const times = (step: number) => steps.filter((other) => Math.abs(other - step) <= 0.5).length
  return [...steps].sort((a, b) => times(b) - times(a) || a - b)[0] ?? pitch
}

/**
 * Says of each line of a column what its place says: set in, full, heavy; and puts a blank line where the print
 * leaves a gap or changes its type, as between a title and the text. `notes` of the last lines are notes; `following`
 * is the line that the text goes on with in the next column or on the next page.
 */
export function columnLines(
  lines: readonly PrintedLine[],
  page: TypeArea,
  measures: Measures,
  notes: number,
  following?: PrintedLine,
): readonly UnnumberedLine[] {
  const area = narrowArea(lines, page, measures)
  const titles = titleLines(lines, page, measures)
  const usual = pitchOf(lines, measures)
  return lines.flatMap((line, i) => {
    const before = lines[i - 1]
    const note = i >= lines.length - notes
    const pitch = usual * Math.max(1, (line.size + (before?.size ?? 0)) / 2 / measures.size)
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
      full: isFull(line, lines[i + 1] ?? following, titles[i] ? page : area, titles[i] === true),
    }
    return [...(parted ? [BLANK] : []), { text: line.text, marks }]
  })
}
