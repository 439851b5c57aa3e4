/** White space as this project means it: Unicode White_Space, the byte order mark and the zero-width blanks that pasted text carries. */
const BLANKS = /(?:\p{White_Space}|[\u200b\u200c]|\u200d|[\u2060\ufeff])+/gu

/**
 * The visible characters of a text: everything but blanks. This is the unit in which the product counts
 * and proves the journal's text (「原文 68,396 字」), because repairs may only join and strip white space.
 */
export function visible(text: string): string {
  return text.replace(BLANKS, '')
}

/** Counts visible characters by code point, so that a rare Han character beyond the BMP (𠮷) counts once. */
export function countVisible(text: string): number {
  return [...visible(text)].length
}
