import { foldText } from '@/lib/text/fold-text'

/** A query 检索词 ready for the judge: folded words, each a run of characters to be found exactly. */
export type Query = {
  /** All of them stand in a passage that is found. */
  readonly words: readonly string[]
  /** None of them stands in it. */
  readonly excluded: readonly string[]
  /** Words that stood in "…": their punctuation is kept even where the reader asks to ignore it. */
  readonly verbatim: readonly string[]
}

/** The longest text that is searched for, in characters: several pages. A longer one is refused, never cut. */
export const QUERY_MAX_LENGTH = 5000

const LONE_SURROGATE = /\p{Surrogate}/gu

/** A word: up to the next blank, or all between straight quotation marks; a hyphen before it excludes it. */
const WORD =
  /(?<exclude>[-－])?["＂](?<verbatim>[^"＂]+)["＂](?!\P{White_Space})|(?<exclude2>[-－](?=\P{White_Space}))?(?<plain>\P{White_Space}+)/gu

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

/** A phrase in Chinese quotation marks that blanks part into words. */
const CURLY =
  /(?<=^|[\p{White_Space}\-－])“(?<phrase>[^“”"＂]*\p{White_Space}[^“”"＂]*)”(?!\P{White_Space})/gu

/** What a reader may have meant by 「“人才 培养”」, as a query: the same in straight quotation marks, one run. Null without such marks. */
export function asOnePhrase(typed: string): string | null {
  const meant = typed.replace(CURLY, '"$<phrase>"')
  return meant === typed ? null : meant
}

type Word = {
  readonly text: string
  readonly literal: string
  readonly exclude: boolean
  readonly verbatim: boolean
}

function wordsOf(typed: string): Word[] {
  return [...wholeCharacters(typed).matchAll(WORD)].map(({ 0: literal, groups = {} }) => ({
    text: foldText(groups.verbatim ?? groups.plain ?? '').text,
    literal: foldText(literal).text,
    exclude: (groups.exclude ?? groups.exclude2) !== undefined,
    verbatim: groups.verbatim !== undefined,
  }))
}

/** Whether words are only taken out (「-国际」) and none is given to find; what was typed is then looked for as it stands. */
export function isOnlyExcluding(typed: string): boolean {
  const words = wordsOf(typed).filter(({ literal }) => literal !== '')
  return words.length > 0 && words.every(({ exclude, text }) => exclude && text !== '')
}

/**
 * Parses what a reader typed. Blanks, the full-width one included, part words that must all stand in one passage
 * (「建设 人才」); each word is a run to be found as it is, punctuation too. `-词` leaves out the passages that hold 词, where
 * there is a word to find besides; "建设 人才" is one run. A word given twice counts once, and a zero-width blank parts
 * nothing. No words means that there is nothing to search for.
 */
export function parseQuery(typed: string): Query {
  const words = wordsOf(typed).filter(({ literal }) => literal !== '')
  const wanted = words.filter(({ exclude, text }) => !exclude && text !== '')
  // A lone 「-5」 or 「""」 is text like any other: what is printed must be findable.
  if (wanted.length === 0)
    return { words: [...new Set(words.map(({ literal }) => literal))], excluded: [], verbatim: [] }
  const texts = (list: readonly Word[]) => [...new Set(list.map(({ text }) => text))]
  return {
    words: texts(wanted),
    excluded: texts(words.filter(({ exclude, text }) => exclude && text !== '')),
    verbatim: texts(wanted.filter(({ verbatim }) => verbatim)),
  }
}

/**
 * What was typed as one run of words, in its own characters: 「"坚持 办学" 方向」 is 「坚持 办学 方向」, without the marks of a phrase. For
 * comparing it with the text where nothing holds it. Null where nothing is typed, and where words are excluded: no text is
 * near to 「人才 -国际」.
 */
export function oneRun(typed: string): string | null {
  const { words, excluded } = parseQuery(typed)
  if (words.length === 0 || excluded.length > 0 || isOnlyExcluding(typed)) return null
  const whole = wholeCharacters(typed)
  let [run, end] = ['', 0]
  for (const { 0: literal, index, groups = {} } of whole.matchAll(WORD)) {
    run += whole.slice(end, index) + (groups.verbatim ?? literal)
    end = index + literal.length
  }
  return run.trim()
}
