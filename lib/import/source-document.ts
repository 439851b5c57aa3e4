import type { Finding, Removal } from '@/lib/journal/finding'

/** What the markup of a source says about a line, before any judgement. */
export type LineMarks = {
  /** Rank of a Markdown heading, 1–6. */
  readonly rank?: number
  /** The line is, or is part of, a bold run that covers the whole line. */
  readonly bold?: boolean
  /** The sign that starts an item of a bulleted list; the importer itemises it as a removal. */
  readonly bullet?: string
  /** The other signs of markup that stood on the line, in order (# ** <br> ***); itemised as removals like the bullet. */
  readonly markup?: readonly string[]
  /** The line is set in from the margin (　　 or blanks), as the first line of a printed paragraph is. */
  readonly indented?: boolean
  /** The line reaches the right margin of its page, so that its paragraph may go on; known of printed lines only. */
  readonly full?: boolean
  /** One of the lines that line ends (Shift+Enter) make of one paragraph of text in Word: the first, or a later one. */
  readonly part?: 'first' | 'next'
  /** The line is a note 注, at the foot of its page or behind the text; its label (①, [1]) is part of its text. */
  readonly note?: boolean
  /** The line is a row of a table that is set with blanks, and not between pipes or by tabs. */
  readonly aligned?: boolean
  /** The line stands in a block of code, where it is neither title nor heading. */
  readonly code?: boolean
  /** The line stands outside the type area of its page, above or below it, as running heads and page numbers do. */
  readonly edge?: 'head' | 'foot'
}

/** One line of the source: its number from 1, and its text without markup. `cells` for a row of a table. */
export type SourceLine = {
  readonly number: number
  readonly text: string
  readonly marks: LineMarks
  readonly cells?: readonly string[]
  /** The sheet of a source that has pages, counted from 1; the number printed on it may be another. */
  readonly sheet?: number
  /** What the program of the source shows by itself and its file does not hold as words: automatic numbers, marks of notes. */
  readonly generated?: readonly { readonly at: number; readonly text: string }[]
}

/** What came in, as lines. The reader interprets nothing; it only separates text from markup. */
export type SourceDocument = {
  readonly format: 'text' | 'markdown' | 'word' | 'pdf'
  /** How the characters were coded: UTF-8, GB18030 …, or the version of the format. */
  readonly encoding: string
  readonly lines: readonly SourceLine[]
  /** Every line is a paragraph of the source, so that none is ever half of one by its width: Word. */
  readonly whole?: boolean
  /** What the reader met and could not take along: pictures, macros, boxes out of the flow. */
  readonly findings?: readonly Finding[]
}

/** A row of a table: its cells, and the lines of the source it stands on; more than one where a page cut it. */
export type SourceRow = { readonly cells: readonly string[]; readonly lines: readonly SourceLine[] }

/** A run of source lines that belong together: a paragraph, a title line, or the rows of a table. */
export type SourceBlock = {
  readonly lines: readonly SourceLine[]
  readonly text: string
  readonly marks: LineMarks
  readonly rows?: readonly SourceRow[]
}

/** The number of the first source line of a block. */
export function lineOf(block: SourceBlock): number {
  return block.lines[0]?.number ?? 0
}

/** Joins the parts of a text that were separate lines: a blank only between Latin words, none between Han. */
export function joinText(parts: readonly string[]): string {
  let text = ''
  for (const part of parts) {
    const next = part.trim()
    // The last character alone is looked at: a pattern would read the whole text again for every part.
    const needsBlank = /[A-Za-z,;]/.test(text.at(-1) ?? '') && /^[A-Za-z]/.test(next)
    text += (needsBlank ? ' ' : '') + next
  }
  return text
}

/** Makes a block of text lines; `separator` keeps the lines of a title apart (加快… 培养…). */
export function textBlock(lines: readonly SourceLine[], separator?: string): SourceBlock {
  const parts = lines.map((line) => line.text)
  const text = separator === undefined ? joinText(parts) : parts.map((part) => part.trim()).join(separator)
  return { lines, text, marks: lines[0]?.marks ?? {} }
}

/** The source line on which the character at `offset` of a text block stands. */
export function lineAt(block: SourceBlock, offset: number): number {
  let at = 0
  let number = lineOf(block)
  for (const line of block.lines) {
    const start = block.text.indexOf(line.text, at)
    // Behind a correction a line's text may no longer be found; the last line that was is near enough.
    if (start < 0 || start > offset) break
    number = line.number
    at = start + line.text.length
  }
  return number
}

/** Everything that stands on a line, the bullet of a list and other markup included: what the proof and the count of characters go by. */
export function wordsOf(line: SourceLine): string {
  return (line.marks.bullet ?? '') + (line.marks.markup?.join('') ?? '') + line.text
}

/** A rule across the page is told from the signs of a line with words. */
const RULE = /^([-*_])(?:\s*\1){2,}$/

/** The bullets and other markup of a document, as removals in the order of each line: the records mark neither. */
export function markupRemovals(lines: readonly SourceLine[]): readonly Removal[] {
  return lines.flatMap(({ number, marks: { bullet, markup = [] } }) => [
    ...(bullet === undefined ? [] : [{ line: number, text: bullet, reason: '列表符号' }]),
    ...markup.map((text) => ({ line: number, text, reason: RULE.test(text) ? '分隔线' : '标记符号' })),
  ])
}
