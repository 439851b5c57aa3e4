import { Index } from 'flexsearch'

/** Proposes the passages that may contain all words of a query; never leaves out one that does. */
export type Candidates = { readonly propose: (words: readonly string[]) => readonly number[] }

// FlexSearch takes one string and parts it by our function: the terms are made here and joined by a character that
// no folded text contains, so that no encoder of its own (which would scramble Chinese) has a say.
const SEPARATOR = '\n'

/** Pairs of neighbouring characters; for a query of one character, the character. All in UTF-16 units, like `indexOf`. */
function* pairs(text: string): Generator<string> {
  for (let i = 0; i + 1 < text.length; i++) yield text.slice(i, i + 2)
}

function passageTerms(parts: readonly string[]): Set<string> {
  const terms = new Set<string>()
  for (const part of parts) {
    for (let i = 0; i < part.length; i++) terms.add(part.charAt(i))
    for (const pair of pairs(part)) terms.add(pair)
  }
  return terms
}

function queryTerms(words: readonly string[]): Set<string> {
  return new Set(words.flatMap((word) => (word.length === 1 ? [word] : [...pairs(word)])))
}

/**
 * Builds the index of the passages' folded parts; a passage is known by its place in the list. FlexSearch only proposes:
 * pairs tell that 「人才强国」 may stand where 人才, 才强 and 强国 stand, not that it does; that is the judge's word.
 */
export function createCandidates(passages: readonly (readonly string[])[]): Candidates {
  const index = new Index({
    tokenize: 'strict',
    // One score for all: order is the reader's, not the engine's, and one list for each term is the least memory.
    resolution: 1,
    encode: (terms: string) => terms.split(SEPARATOR),
  })
  for (const [place, parts] of passages.entries()) index.add(place, [...passageTerms(parts)].join(SEPARATOR))

  return {
    propose(words) {
      if (words.length === 0) return []
      const terms = [...queryTerms(words)].join(SEPARATOR)
      // Without a limit FlexSearch stops at 100, and 0 means 100 as well.
      const found = index.search(terms, { limit: passages.length + 1, suggest: false })
      // Results come in the order of the rarest list, not of the text.
      return found.map(Number).sort((a, b) => a - b)
    },
  }
}
