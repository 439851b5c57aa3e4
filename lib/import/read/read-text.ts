import type { LineMarks, SourceDocument, SourceLine } from '../source-document'
import { decode } from './decode'
import { refuseTooLong } from './source-limits'
import { cellsOf, isPiped, withBareRows, withEvenRows } from './table-cells'

const HEADING = /^(#{1,6})\s+(.*?)\s*(#*)\s*$/
/** A line that ends a sentence is no heading, whatever stands in front: # 号楼为图书馆。 */
const SENTENCE = /[。！？；][”’」』）)】》〉]*$/u
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
 * tables), is no part of the text, and is kept beside it to be itemised; everything else is kept as it stands. Bold runs may span several lines.
 */
export function readText(bytes: Uint8Array): SourceDocument {
  const { text, encoding } = decode(bytes)
  // Before it is cut into lines, which take far more memory than the text.
  refuseTooLong(text.length, 0)
  const lines: SourceLine[] = []
  const piped = new Set<number>()
  let inBold = false
  for (const [index, raw] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n|\f/)
    .entries()) {
    // A run of blanks is one gap however long it is; thousands of them would make every pattern crawl.
    const markup: string[] = []
    const isRule = RULE.test(raw)
    if (isRule) markup.push(raw.trim())
    let content = isRule ? '' : raw.replace(LONG_GAP, (gap) => gap.slice(0, LONGEST_GAP))
    content = content.replace(TAG, (tag) => {
      markup.push(tag)
      // Words on either side of a line break are not one word.
      return /^<\/?br\b/i.test(tag) ? ' ' : ''
    })
    const marks: { -readonly [K in keyof LineMarks]: LineMarks[K] } = {}
    const heading = HEADING.exec(content)
    const isHeading = heading !== null && !SENTENCE.test(heading[2] ?? '')
    if (heading && isHeading) {
      const [, sign = '#', words = '', closing = ''] = heading
      marks.rank = sign.length
      markup.push(sign, ...(closing === '' ? [] : [closing]))
      content = words
    }
    if (/^[ \t]{2,}\S|^\u3000+\S/u.test(content)) marks.indented = true
    if (QUOTED.test(content)) markup.push('>')
    content = content.replace(QUOTED, '').replace(EMPHASIS, (_, sign: string, words: string) => {
      markup.push(sign, sign)
      return words
    })
    const bullet = BULLET.exec(content)
    if (bullet) {
      marks.bullet = bullet[1] ?? '-'
      content = content.slice(bullet[0].length)
    }
    const stars = content.match(/\*\*/g) ?? []
    if (inBold || /^\s*\*\*/.test(content)) marks.bold = true
    if (stars.length % 2 === 1) inBold = !inBold
    if (content.trim() === '') inBold = false
    markup.push(...stars)
    content = content.replaceAll('**', '')
    // The rule under a pipe table's head is pure markup, and as a blank line it would cut the table in two.
    if (isTableRule(content.trim())) continue
    const cells = isHeading ? null : cellsOf(content)
    if (cells && isPiped(content)) piped.add(index + 1)
    if (cells) content = cells.join(' ')
    if (markup.length > 0) marks.markup = markup
    lines.push({ number: index + 1, text: content.trim(), marks, ...(cells ? { cells } : {}) })
  }
  return { format: 'text', encoding, lines: withBareRows(withEvenRows(lines, piped)) }
}
