import { endsSentence, hanWidth } from '@/lib/text/punctuation'
import type { SourceLine } from '../source-document'

/** No page of print is set narrower than this, in Han characters. */
const NARROWEST = 18
/** Lines that ran out of room differ by no more than this: a number or a Latin word is not broken. */
const SPREAD = 3
const FEWEST = 8

/**
 * Tells whether the lines of a source are those of a printed page although each counts as a paragraph, as in a Word file
 * made from a PDF: many of them stop in the middle of a sentence, all at nearly the same width, and hardly any is wider.
 */
export function isBrokenAtMeasure(lines: readonly SourceLine[]): boolean {
  const filled = lines.filter((line) => line.text !== '' && !line.cells && !line.marks.note)
  const widths = filled.map((line) => hanWidth(line.text))
  const open = filled.flatMap((line, i) => (endsSentence(line.text) ? [] : [Math.round(widths[i] ?? 0)]))
  const counts = new Map<number, number>()
  for (const width of open) counts.set(width, (counts.get(width) ?? 0) + 1)
  return [...counts.keys()].some((measure) => {
    if (measure < NARROWEST) return false
    let full = 0
    for (let width = measure - SPREAD; width <= measure; width++) full += counts.get(width) ?? 0
    const wider = widths.filter((width) => width > measure + SPREAD).length
    return full >= Math.max(FEWEST, filled.length * 0.3) && wider <= filled.length * 0.05
  })
}
