import { findQuote, type QuoteMatch } from '@/lib/search/find-quote'
import { parseQuery } from '@/lib/search/query'
import type { FoldedText } from '@/lib/text/fold-text'

/** What a search in the file found, in reading order: 「共 17 处」 of one word, 「共 3 段」 that hold several. */
export type FoundInFile<Passage> = {
  readonly words: readonly string[]
  readonly total: number
  readonly unit: '处' | '段'
  readonly passages: readonly { readonly passage: Passage; readonly matches: readonly QuoteMatch[] }[]
}

/**
 * Looks for what was typed in every passage of the file by the judge that decides on the site too (原文一致): the same folding, the
 * same words between blanks, the same counting, and `-词` leaves out. A plain scan of 70,000 characters takes some milliseconds,
 * so the file needs no index. Null where nothing was typed.
 */
export function findInFile<Passage extends { readonly parts: readonly FoldedText[] }>(
  passages: readonly Passage[],
  typed: string,
): FoundInFile<Passage> | null {
  const { words, excluded } = parseQuery(typed)
  if (words.length === 0) return null
  const found = passages.flatMap((passage) => {
    const matches = findQuote(passage.parts, words)
    const isLeftOut = excluded.some((word) => passage.parts.some(({ text }) => text.includes(word)))
    return matches.length === 0 || isLeftOut ? [] : [{ passage, matches }]
  })
  const isOne = words.length === 1
  return {
    words,
    total: isOne ? found.reduce((sum, { matches }) => sum + matches.length, 0) : found.length,
    unit: isOne ? '处' : '段',
    passages: found,
  }
}
