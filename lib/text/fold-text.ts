import { visible } from './visible'

/** A folded string and, for every UTF-16 unit of it, the place in the original text it came from. */
export type FoldedText = {
  readonly text: string
  /** `starts[i]` is the offset in the original of the character that gave folded unit `i`; one entry more marks the end. */
  readonly starts: readonly number[]
  /** `ends[i]` is the offset just behind that character, combining marks included. */
  readonly ends: readonly number[]
}

/**
 * One unit of folding: a character with its combining marks, half-width voiced-sound marks (ｶﾞ), or a run of
 * conjoining Hangul. NFKC may compose inside a unit but never across two (UAX #15, §"Stabilized").
 */
const UNIT = /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]+|\P{M}[\p{M}\uff9e\uff9f]*|\p{M}+/gu

/**
 * Folds a text for searching: NFKC (full-width and half-width alike, ５Ｇ＝5G, （＝( ), no white space, no letter
 * case. Punctuation and traditional characters stay what they are. Both the journal and the query go through here,
 * and the map leads from any hit back to the exact characters of the original.
 */
export function foldText(original: string): FoldedText {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  for (const unit of original.matchAll(UNIT)) {
    const folded = visible(unit[0].normalize('NFKC').toLowerCase())
    for (let i = 0; i < folded.length; i++) {
      starts.push(unit.index)
      ends.push(unit.index + unit[0].length)
    }
    text += folded
  }
  starts.push(original.length)
  ends.push(original.length)
  return { text, starts, ends }
}
