import { readNumbering } from '@/lib/text/numbering'
import { endsSentence, hanWidth } from '@/lib/text/punctuation'
import { joinText, type LineMarks, type SourceLine } from '../source-document'
import { BREAK } from './strip-html'
import { cellsOf } from './table-cells'

/** A line shorter than this was ended on purpose (国家发展改革委), not where the measure of the file ran out. */
const SHORTEST_WRAPPED = 20
/** No program and no hand breaks lines wider than this; a longer one is a paragraph of its own. */
const WIDEST_WRAPPED = 60

/** The lines of one paragraph as the source has them, broken at every line end and at every BREAK. */
function partsOf(words: string, first: number): readonly (SourceLine & { readonly ended: boolean })[] {
  return words.split('\n').flatMap((line, i) => {
    const parts = line.split(BREAK)
    const ended = parts.length > 1 && parts.at(-1) === ''
    return (ended ? parts.slice(0, -1) : parts).map((part, k, all) => {
      const cells = cellsOf(part)
      const marks: LineMarks = /^\u3000+\S/u.test(part) ? { indented: true } : {}
      const text = cells ? cells.join(' ') : part.trim()
      return {
        number: first + i,
        text,
        marks,
        ...(cells ? { cells } : {}),
        ended: ended || k + 1 < all.length,
      }
    })
  })
}

/** Tells whether the lines were broken at one measure, as a program wraps them: all but the last equally wide. */
function isWrapped(widths: readonly number[]): boolean {
  const widest = Math.max(0, ...widths)
  return widest <= WIDEST_WRAPPED && widths.slice(0, -1).every((width) => width >= widest - 6)
}

/**
 * The lines of a Markdown paragraph: those that a program wrapped are joined, without a blank between Han; a line
 * that was ended on purpose (two blanks, a backslash, <br>, a short line as in a masthead), and one that begins with a
 * number or a set-in first line, stands for itself. The words are the same either way.
 */
export function paragraphLines(words: string, first: number): readonly SourceLine[] {
  const parts = partsOf(words, first)
  const wrapped = isWrapped(parts.map((part) => hanWidth(part.text)))
  const lines: SourceLine[] = []
  let open = false
  for (const { ended, ...part } of parts) {
    const last = lines.at(-1)
    const goesOn = open && !part.cells && !part.marks.indented && readNumbering(part.text) === null
    if (last && goesOn) lines[lines.length - 1] = { ...last, text: joinText([last.text, part.text]) }
    else lines.push(part)
    open =
      !ended &&
      !part.cells &&
      hanWidth(part.text) >= SHORTEST_WRAPPED &&
      (wrapped || !endsSentence(part.text))
  }
  return lines.filter((line) => line.text !== '' || line.cells)
}
