import type { FoldedText } from '@/lib/text/fold-text'

/** A hit 命中: which word of the query, in which part of the passage, and its offsets in that part's original text. */
export type QuoteMatch = {
  readonly word: number
  readonly part: number
  readonly start: number
  readonly end: number
}

/**
 * Where a folded word stands in a folded text: a plain scan from the left that goes on behind each hit, so that hits
 * never overlap (「人人」 stands once in 「人人人」). This is the one definition of 原文一致, and of what 「共 N 处」 counts.
 */
export function occurrences(folded: string, word: string): number[] {
  const found: number[] = []
  if (word === '') return found
  for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) found.push(at)
  return found
}

/**
 * Counts the hits of a query in one passage, over all its parts and all words. Where one of the words is missing the
 * passage is no result and counts 0: blanks mean that all words stand in one paragraph. Nor is one with an excluded word.
 */
export function countQuote(
  foldedParts: readonly string[],
  words: readonly string[],
  excluded: readonly string[] = [],
): number {
  let total = 0
  for (const word of words) {
    let count = 0
    for (const part of foldedParts) count += occurrences(part, word).length
    if (count === 0) return 0
    total += count
  }
  return excluded.some((word) => foldedParts.some((part) => part.includes(word))) ? 0 : total
}

/**
 * Finds a query in one passage, with offsets in the original text, in reading order; empty where a word is missing.
 * As many matches as `countQuote` counts. A folded hit inside one character (k in ㎏) is the whole character.
 */
export function findQuote(parts: readonly FoldedText[], words: readonly string[]): QuoteMatch[] {
  const matches: QuoteMatch[] = []
  for (const [index, word] of words.entries()) {
    const before = matches.length
    for (const [part, folded] of parts.entries()) {
      for (const at of occurrences(folded.text, word)) {
        const start = folded.starts[at] ?? 0
        const end = folded.ends[at + word.length - 1] ?? start
        matches.push({ word: index, part, start, end })
      }
    }
    if (matches.length === before) return []
  }
  return matches.sort((a, b) => a.part - b.part || a.start - b.start || a.end - b.end)
}
