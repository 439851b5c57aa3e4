import { foldText } from '@/lib/text/fold-text'
import type { AskedQuote } from './asked-quote'

/** What parts the paragraphs of a text and the cells of a row, each with what the quotation must have there. */
const BREAKS = /(?<line>\n)|\t/gu

/**
 * Whether a quotation begins a new line wherever the words of the text begin a new paragraph, and has any blank between the cells of a
 * row. Both have the same folded words.
 */
export function breaksAgree({ quote, folded }: AskedQuote, words: string): boolean {
  let [units, from] = [0, 0]
  for (const found of words.matchAll(BREAKS)) {
    units += foldText(words.slice(from, found.index)).text.length
    from = found.index
    const between = quote.slice(folded.folded.ends[units - 1], folded.folded.starts[units])
    if (!(found.groups?.line === undefined ? /\s/u : /\n/u).test(between)) return false
  }
  return true
}
