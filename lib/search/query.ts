import { foldText } from '@/lib/text/fold-text'

/** A query 检索词 ready for the judge: folded words, each a run of characters to be found exactly. */
export type Query = { readonly words: readonly string[] }

/** The longest query the box takes. A long quotation fits, and the address stays below the 8 KB a server accepts. */
export const QUERY_MAX_LENGTH = 500

const BLANKS = /\p{White_Space}+/u
const LONE_SURROGATE = /\p{Surrogate}/gu

/**
 * Parses what a reader typed. Blanks, the full-width one included, part words that must all stand in one passage
 * (「建设 人才」); each word is a run to be found as it is, punctuation too. A word given twice counts once, and a zero-width
 * blank from a pasted text parts nothing. No words means that there is nothing to search for.
 */
export function parseQuery(typed: string): Query {
  const words = typed
    .replace(LONE_SURROGATE, '')
    .split(BLANKS)
    .map((word) => foldText(word).text)
    .filter((word) => word !== '')
  return { words: [...new Set(words)] }
}
