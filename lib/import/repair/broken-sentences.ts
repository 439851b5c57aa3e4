import { isDateLine } from '@/lib/text/chinese-date'
import { readNumbering } from '@/lib/text/numbering'
import { endsSentence } from '@/lib/text/punctuation'
import { isClearByline } from '../byline'
import { isBracketed, isDocumentNumber, isRecipients, isSourceLine } from '../line-signs'
import type { SourceLine } from '../source-document'

/** What is shorter than this stands alone on its line: 联系人, a name, a verse. */
const SHORTEST_PART = 12

/** Tells whether a line of a paragraph is no part of a sentence: a number, a label, a date, a byline, a line in brackets. */
function standsAlone({ text, marks, cells }: SourceLine): boolean {
  return (
    cells !== undefined ||
    marks.note === true ||
    readNumbering(text) !== null ||
    /[：:]$/u.test(text) ||
    isDateLine(text) ||
    isClearByline(text) ||
    isBracketed(text) ||
    isDocumentNumber(text) ||
    isRecipients(text) ||
    isSourceLine(text)
  )
}

/**
 * Finds the lines that go on with the sentence above them, in one paragraph of Word with a line end (Shift+Enter) inside: the
 * lines above have no stop, each is long enough to be half of a sentence, and a stop ends them. All others stay by themselves.
 */
export function brokenSentences(lines: readonly SourceLine[]): ReadonlySet<SourceLine> {
  const joined = new Set<SourceLine>()
  // The lines of a sentence that no stop has ended yet.
  const open: SourceLine[] = []
  for (const line of lines) {
    if (line.marks.part !== 'next' || standsAlone(line)) open.length = 0
    else if (open.length > 0 && endsSentence(line.text))
      for (const each of [...open.slice(1), line]) joined.add(each)
    const mayGoOn =
      line.marks.part !== undefined &&
      !standsAlone(line) &&
      !endsSentence(line.text) &&
      line.text.length >= SHORTEST_PART
    if (mayGoOn) open.push(line)
    else open.length = 0
  }
  return joined
}
