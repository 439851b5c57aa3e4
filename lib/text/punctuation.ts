/** The mark of a note, as print sets it behind a stop: ¹ ⁽¹⁾ ① [1] 〔1〕; Markdown has [note-1] too. */
const NOTE_MARK = '[⁰¹²³⁴-⁹⁽⁾①-⑳]|[\\[〔［][A-Za-z]{0,8}-?\\d{1,3}[\\]〕］]'
/** A full stop or its like, with closing quotation marks, brackets and marks of notes behind it: 。 ！” ；） … 。¹ */
const SENTENCE_END = new RegExp(`[。！？!?；;：:…](?:[”’」』）)】》〉\\]]|${NOTE_MARK}|\\s)*$`, 'u')
/** The stops that can end a paragraph; a semicolon ends an item of a list, a colon an introduction. */
const PAUSE_END = new RegExp(`[，、,](?:${NOTE_MARK}|\\s)*$`, 'u')
/** The marks of notes at the end of a text; asked of its last characters only, so that no text makes it crawl. */
const NOTE_MARKS_AT_END = new RegExp(`(?:${NOTE_MARK}|\\s)+$`, 'u')
const LONGEST_NOTE_MARKS = 24
/** Signs after which a text cannot stop: an opening bracket or quotation mark, a hyphen inside a number. */
const OPEN_END = /[（(《〈【「『“‘[\-－/·]\s*$/u

/** Tells whether a text ends as a finished sentence, introduction or list item does (…改到底。  …如下意见：). */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.trimEnd())
}

/** Tells whether a text stops at a comma or enumeration comma 、 and so must go on. */
export function endsAtPause(text: string): boolean {
  return PAUSE_END.test(text)
}

/** Tells whether a text stops where no text can end: behind an opening bracket or inside a number (建标109-). */
export function endsOpen(text: string): boolean {
  return OPEN_END.test(text)
}

/** Tells whether there is a full stop inside the text, before its last character: more than one sentence. */
export function hasInnerStop(text: string): boolean {
  const first = text.search(/[。！？；]/u)
  if (first < 0) return false
  // From the end, by hand: a pattern that looks ahead from every stop takes forever on a line of stops.
  const marks = NOTE_MARKS_AT_END.exec(text.slice(-LONGEST_NOTE_MARKS))?.[0] ?? ''
  let last = text.length - marks.length - 1
  while (last > first && /[。！？；”’」』）)】》\s]/u.test(text[last] ?? '')) last -= 1
  return last > first
}

/** Tells whether two Han characters are separated by a blank, as printed title lines run together are. */
export function hasHanGap(text: string): boolean {
  return /[\p{sc=Han}”》）][ \u3000]+[\p{sc=Han}“《（]/u.test(text)
}

/** The width of a line in Han characters: full-width signs count one, half-width ones a half. */
export function hanWidth(text: string): number {
  let width = 0
  for (const character of text) width += (character.codePointAt(0) ?? 0) <= 0xff ? 0.5 : 1
  return width
}
