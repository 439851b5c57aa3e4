import { noteLabel } from '../notes'
import type { SourceLine } from '../source-document'

/** How many printed lines above a note its mark may stand: the lines of two pages. */
const REACH = 80
/** A note of several lines, or a blank between two, does not end the list under 注释：. */
const LONGEST_NOTE = 4
const NOTES_HEAD =
  /^[【［[]?\s*(?:注\s*释|附\s*注|注|脚\s*注|尾\s*注|参\s*考\s*文\s*献)\s*[】］\]]?\s*[:：]?$/u

/**
 * Tells whether a text calls for the note of this label: the mark stands behind a word, a quotation mark or a full stop
 * (立德树人①。 …“双减”[1]). Behind a colon, a comma or a semicolon it numbers an item (包括：①…；②…).
 */
function calls(text: string, label: string): boolean {
  const bare = text.replace(/(?<=[[［〔])\s{1,4}|(?<!\s)\s{1,4}(?=[\]］〕])/gu, '')
  for (let at = bare.indexOf(label, 1); at > 0; at = bare.indexOf(label, at + 1)) {
    if (/[\p{L}\p{N}”’》）)】」％%。！？…]$/u.test(bare.slice(0, at))) return true
  }
  return false
}

/** Tells whether the text above calls for a note; a note of the same label in between has answered that call. */
function isCalled(lines: readonly SourceLine[], i: number, label: string): boolean {
  for (let at = i - 1, seen = 0; at >= 0 && seen < REACH; at--) {
    const line = lines[at]
    if (!line || line.text === '') continue
    seen += 1
    if (calls(line.text, label)) return true
    if (noteLabel(line.text) === label) return false
  }
  return false
}

/**
 * Marks the notes 注 of a text: lines that begin with a label (① [1]) for which the text above calls, and those listed
 * under 注释：. Marks alone; a list of items ①②③ that nothing calls for stays text.
 */
export function markNotes(lines: readonly SourceLine[]): readonly SourceLine[] {
  let listed = Number.NEGATIVE_INFINITY
  return lines.map((line, i) => {
    if (line.cells || line.marks.note || line.marks.rank) return line
    if (NOTES_HEAD.test(line.text)) listed = i
    const label = noteLabel(line.text)
    if (label === null || label.startsWith('注')) return line
    const underHead = i - listed <= LONGEST_NOTE
    if (!underHead && !isCalled(lines, i, label)) return line
    if (underHead) listed = i
    return { ...line, marks: { ...line.marks, note: true } }
  })
}
