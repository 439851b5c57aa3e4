import { foldLoosely, type Simplified } from '@/lib/text/fold-loosely'
import { pairsOf } from '@/lib/text/pairs-of'

/** The list of the places where passages begin, for questions about several words in one passage. */
export const PASSAGE_STARTS = ''
/** The list of the titles and headings, start and length in turn, for 只在标题中. */
export const HEADINGS = 'head'

/**
 * The terms of the index are short strings of UTF-16 units, told apart by their length. Two units: a pair of neighbours
 * (才强), with every place where it stands. One unit: a character, with its number in each cell. `~` and two units: a pair
 * of the loosely folded text that the exact text has not so (人，才), with the cells where it is.
 */
export function looseTerm(pair: string): string {
  return `~${pair}`
}

/** A word for the loose lists. */
export type LooseTerm = {
  /** Without punctuation, traditional characters simplified, 三 as 3. */
  readonly folded: string
  /** As the exact lists have it. */
  readonly printed: string
  /** Of a single character, which has no pairs, all that are folded to it (3 and 三); else empty. */
  readonly forms: readonly string[]
}

/**
 * The pairs that only the loosely folded text has: across punctuation, or with another character than is printed. Where the
 * exact text has the same pair at the same place it is left out, for there the exact list has it already.
 */
export function loosePairsOf(folded: string, simplified: Simplified): string[] {
  const { text, places } = foldLoosely(folded, simplified)
  return pairsOf(text).filter((pair, i) => {
    const from = places[i] ?? 0
    return places[i + 1] !== from + 1 || folded.slice(from, from + 2) !== pair
  })
}
