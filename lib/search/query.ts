import { foldText } from '@/lib/text/fold-text'

/** A query 检索词 ready for the judge: folded words, each a run of characters to be found exactly. */
export type Query = { readonly words: readonly string[] }

/** The longest text that is searched for, in characters: several pages. A longer one is refused, never cut. */
export const QUERY_MAX_LENGTH = 5000

const BLANKS = /\p{White_Space}+/u
const LONE_SURROGATE = /\p{Surrogate}/gu

/**
 * What was typed without halves of characters, which a paste may leave: no text holds one, and an address cannot.
 */
export function wholeCharacters(typed: string): string {
  return typed.replace(LONE_SURROGATE, '')
}

/** Whether a text is too long to be searched for. */
export function isTooLong(typed: string): boolean {
  return [...typed.trim()].length > QUERY_MAX_LENGTH
}

/**
 * Parses what a reader typed. Blanks, the full-width one included, part words that must all stand in one passage
 * (「建设 人才」); each word is a run to be found as it is, punctuation too. A word given twice counts once, and a zero-width
 * blank from a pasted text parts nothing. No words means that there is nothing to search for.
 */
export function parseQuery(typed: string): Query {
  const words = wholeCharacters(typed)
    .split(BLANKS)
    .map((word) => foldText(word).text)
    .filter((word) => word !== '')
  return { words: [...new Set(words)] }
}
