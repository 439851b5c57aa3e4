import { countWordCharacters } from '@/lib/text/word-characters'

/** Fewer letters and numerals stand in many places. */
const TELLING = 4

/**
 * Whether words, once they are marked, show a reader the place: the last sign of a paragraph would mark every full stop of the page, and 的
 * every second line. What does not tell a place is not marked, and the paragraph is opened all the same.
 */
export function tellsPlace(words: string): boolean {
  return countWordCharacters(words) >= TELLING
}
