import { passageLabel } from '@/lib/journal/passage-label'
import { foldText } from '@/lib/text/fold-text'
import type { SearchResult } from './answer'
import { cutExcerpt, wholeExcerpt } from './excerpt'
import { findQuote, type QuoteMatch } from './find-quote'
import type { Passage } from './passage'

/** Between the parts of a passage when they are shown in one line: the cells of a row, the lines of the title block. */
const PART_SEPARATOR = ' ｜ '

/** Makes a result of a passage and its hits: its place in words, the words around the hits, the whole for who wants more. */
export function resultOf({ fragment, label, parts }: Passage, matches: readonly QuoteMatch[]): SearchResult {
  const offsets: number[] = []
  let offset = 0
  for (const part of parts) {
    offsets.push(offset)
    offset += part.length + PART_SEPARATOR.length
  }
  const hits = matches.map(({ word, part, start, end }) => {
    const from = offsets[part] ?? 0
    return { word, start: from + start, end: from + end }
  })
  const text = parts.join(PART_SEPARATOR)
  const excerpt = [...cutExcerpt(text, hits)]
  const isAll = excerpt.every(({ text: piece, hit }) => hit || piece !== '…')
  return {
    fragment,
    label: label ?? passageLabel(fragment),
    count: matches.length,
    excerpt,
    ...(!isAll && { whole: [...wholeExcerpt(text, hits)] }),
  }
}

/** The result of a passage for exact words. */
export function exactResult(passage: Passage, words: readonly string[]): SearchResult {
  return resultOf(passage, findQuote(passage.parts.map(foldText), words))
}
