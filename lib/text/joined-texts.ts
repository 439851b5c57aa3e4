/** Several texts laid end to end: text `i` is `codes[starts[i]]` up to, not including, `codes[starts[i + 1]]`. */
export type JoinedTexts = {
  /** One code point an entry, so that a rare Han character beyond the BMP (𠮷) counts once. */
  readonly codes: Uint32Array
  readonly starts: Uint32Array
}

/**
 * Lays texts end to end in one typed array: a library of 34 million characters takes 136 MB so, and any stretch of
 * it is named by a number. Where a text ends is kept; what compares stretches must not read across it.
 */
export function joinTexts(texts: readonly string[]): JoinedTexts {
  const codes = new Uint32Array(texts.reduce((sum, text) => sum + text.length, 0))
  const starts = new Uint32Array(texts.length + 1)
  let at = 0
  for (const [place, text] of texts.entries()) {
    for (let i = 0; i < text.length; i++) {
      const code = text.codePointAt(i) ?? 0
      if (code > 0xffff) i++
      codes[at++] = code
    }
    starts[place + 1] = at
  }
  return { codes: codes.subarray(0, at), starts }
}
