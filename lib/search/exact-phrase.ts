import { countWordCharacters } from '@/lib/text/word-characters'

const BLANK = /\p{White_Space}/u
const STRAIGHT = /["＂]/u

/**
 * Words of the text as a query that finds them as one run: what a blank would part (Web of Science) or a hyphen exclude (-5) stands in straight
 * quotation marks. With such marks inside the blanks go instead, which the judge ignores anyway. Of words over several
 * paragraphs only the first line, since a run is found inside one passage. Of signs alone it is empty: 「。」 would mark every full
 * stop of a page.
 */
export function exactPhrase(words: string): string {
  const line = words.trim().split('\n')[0] ?? ''
  if (countWordCharacters(line) === 0) return ''
  if (!BLANK.test(line) && !/^[-－]/u.test(line)) return line
  return STRAIGHT.test(line) ? line.split(BLANK).join('') : `"${line}"`
}
