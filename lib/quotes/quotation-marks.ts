/** A stretch of a draft by its offsets (UTF-16, end excluded). */
export type Extent = { readonly start: number; readonly end: number }

/** What closes a quotation that a mark opens. 〝 is closed by either of two, as fonts and keyboards differ. */
export const CLOSING_MARKS: Readonly<Record<string, string>> = {
  '“': '”',
  '「': '」',
  '『': '』',
  '‘': '’',
  '〝': '〞〟',
  '﹁': '﹂',
  '﹃': '﹄',
}

/** Every mark that closes a quotation, whichever opened it. */
export const ALL_CLOSING_MARKS = Object.values(CLOSING_MARKS).join('')

/** Straight marks, as a keyboard without an input method writes them: both ends look alike. */
export const STRAIGHT_MARKS = '"＂'

/** A block quotation: a line that begins with > as in Markdown, or with two full blanks more than the text has. */
export const BLOCK = /^(?<mark>[ \t]*>[ \t]?|　{4,})(?<words>.*\S)[ \t　]*$/gmu
