/** Why characters that the file draws are not taken along: no one sees them, or sees them once. */
export type Unseen = 'clipped' | 'invisible' | 'overprinted'

/** One printed character: its place from the left and top of the sheet in points, its size, and how it is set. */
export type Glyph = {
  readonly text: string
  readonly x: number
  /** The baseline, counted downwards. */
  readonly y: number
  readonly width: number
  readonly size: number
  readonly bold: boolean
  /** A blank was written in front of it, however wide it came out. */
  readonly spaced: boolean
  /** Drawn invisibly, as text recognition lays it over the picture of a page. */
  readonly hidden: boolean
  /** Drawn in white. */
  readonly white: boolean
  /** Written upwards, downwards or aslant. */
  readonly turned: boolean
}

/** A straight line drawn on the page; one of its sides is next to nothing. */
export type Rule = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number }

/** What is drawn on one page, in the order of the file; `outside` is what falls off the sheet. */
export type DrawnPage = {
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyph[]
  readonly outside: readonly Glyph[]
  /** Drawn but not seen: cut away by a clipping path, invisible, or drawn again on its own place. */
  readonly unseen: ReadonlyMap<Unseen, readonly Glyph[]>
  /** Among the glyphs, those that are white on the paper itself. */
  readonly white: readonly Glyph[]
  readonly rules: readonly Rule[]
}

/** What was laid upon a page after it was set: words of text boxes and form fields, and how many remarks. */
export type PageNotes = { readonly words: readonly string[]; readonly remarks: number }
