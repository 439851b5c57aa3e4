import type { LineMarks, SourceDocument, SourceLine } from '../source-document'
import { decode } from './decode'
import { refuseTooLong } from './source-limits'
import { cellsOf, withBareRows } from './table-cells'

const HEADING = /^(#{1,6})\s+(.*?)\s*#*\s*$/
/** A bullet of a list; `- 6 -` is a page number, not an item. */
const BULLET = /^\s*([-*])\s+(?=\S)(?!\d{1,4}\s*[-—–*]\s*$)/
/** Markdown that covers a whole line: > quotation, *emphasis*. */
const QUOTED = /^\s*>\s?/
const EMPHASIS = /^\s*([*_])(?!\1)(\S.*\S|\S)\1\s*$/
/** Two signs in a row and nothing but such signs, asked for one after the other: one pattern for both crawls on a long rule. */
const isTableRule = (text: string) => /^[\s:|-]+$/.test(text) && text.includes('--') && text.includes('|')
/** A rule across the page (--- or ***), pure markup; a dash of Chinese text (———) is none. */
const RULE = /^\s*([-*_])(?:\s*\1){2,}\s*$/
const LONGEST_GAP = 40
const LONG_GAP = new RegExp(`[ \\u3000]{${LONGEST_GAP},}`, 'gu')
/** The few tags that converters leave in text; each is markup, not words. */
const TAG = /<\/?(?:p|br|b|i|u|strong|em|div|span|center|td|tr|th|table)(?:\s[^<>]*)?\/?>/giu

/**
 * Reads a text file into lines, also one with a little Markdown in it. Markup becomes marks (headings, bullets, whole-line bold, pipe and tab
 * tables) and is no part of the text; everything else is kept as it stands. Bold runs may span several lines.
 */
export function readText(bytes: Uint8Array): SourceDocument {
  const { text, encoding } = decode(bytes)
  // Before it is cut into lines, which take far more memory than the text.
  refuseTooLong(text.length, 0)
  const lines: SourceLine[] = []
  let inBold = false
  for (const [index, raw] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n|\f/)
    .entries()) {
    // A run of blanks is one gap however long it is; thousands of them would make every pattern crawl.
    let content = RULE.test(raw)
      ? ''
      : raw.replace(LONG_GAP, (gap) => gap.slice(0, LONGEST_GAP)).replace(TAG, '')
    const marks: { -readonly [K in keyof LineMarks]: LineMarks[K] } = {}
    const heading = HEADING.exec(content)
    if (heading) {
      marks.rank = heading[1]?.length ?? 1
      content = heading[2] ?? ''
    }
    if (/^[ \t]{2,}\S|^\u3000+\S/u.test(content)) marks.indented = true
    content = content.replace(QUOTED, '').replace(EMPHASIS, '$2')
    const bullet = BULLET.exec(content)
    if (bullet) {
      marks.bullet = bullet[1] ?? '-'
      content = content.slice(bullet[0].length)
    }
    const stars = content.match(/\*\*/g)?.length ?? 0
    if (inBold || /^\s*\*\*/.test(content)) marks.bold = true
    if (stars % 2 === 1) inBold = !inBold
    if (content.trim() === '') inBold = false
    content = content.replaceAll('**', '')
    // The rule under a pipe table's head is pure markup, and as a blank line it would cut the table in two.
    if (isTableRule(content.trim())) continue
    const cells = heading ? null : cellsOf(content)
    if (cells) content = cells.join(' ')
    lines.push({ number: index + 1, text: content.trim(), marks, ...(cells ? { cells } : {}) })
  }
  return { format: 'text', encoding, lines: withBareRows(lines) }
}
