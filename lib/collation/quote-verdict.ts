/** What a check says of a quotation 核对结论, each with its name on the page, best first. 未收 is never 错: the archive does not hold everything. */
export const QUOTE_VERDICTS = {
  same: { label: '一致' },
  elided: { label: '一致（有省略）' },
  punctuation: { label: '标点不同' },
  changed: { label: '文字有出入' },
  elsewhere: { label: '出处不符' },
  absent: { label: '本库未收' },
  short: { label: '太短（少于12字，仅供参考）' },
} as const
/** The name of a verdict. */
export type QuoteVerdict = keyof typeof QUOTE_VERDICTS

/** Fewer visible characters than this stand in many places by chance; what is said of them is for reference only. */
export const SHORTEST_QUOTE = 12

/** How a piece of a quotation compares with the text. */
export const PIECE_KINDS = ['same', 'sign', 'other', 'extra', 'omitted', 'variant'] as const

/**
 * One piece of the comparison of a quotation with the text, in order. Joined, the `quote` pieces are the quotation and the `text` pieces the
 * passage's words, character for character. `same`: equal but for blanks; `sign`: the same words stand around other punctuation; `other`: other words stand in the
 * text; `extra`: the text has none of it; `omitted`: the quotation leaves it out; `variant`: written otherwise, 學 and 学, 三 and 3.
 */
export type QuotePiece = {
  readonly kind: (typeof PIECE_KINDS)[number]
  readonly quote: string
  readonly text: string
}
