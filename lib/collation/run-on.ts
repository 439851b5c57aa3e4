import type { Simplified } from '@/lib/text/fold-loosely'
import { type Comparable, comparable } from './comparable'
import { type Comparison, compareQuote } from './compare-quote'
import type { HeldPart } from './held-part'
import type { HeldTexts } from './held-texts'

/** Where the words of a quotation stand, or the nearest to them, and how they compare. */
export type FoundQuotation = {
  readonly part: HeldPart
  /** The part in which the words end: another one where they run on over paragraphs. */
  readonly last: HeldPart
  /** The words of the text, a line break between paragraphs. */
  readonly words: string
  readonly comparison: Comparison
}

/** How paragraphs are put together to be compared, as the product copies them too. */
const BREAK = '\n'

/**
 * The paragraphs around a part that a quotation of so many words could reach into: as many words before it and behind it as the quotation
 * has. One alone where the part is no prose.
 */
export function partsAround(part: HeldPart, length: number, texts: HeldTexts): readonly HeldPart[] {
  const prose = texts.proseOf(part.article)
  const at = prose.indexOf(part)
  if (at < 0) return [part]
  const reach = (step: 1 | -1) => {
    let [place, words] = [at, 0]
    for (; prose[place + step] !== undefined && words < length; place += step) {
      const next = prose[place + step]
      words += next === undefined ? 0 : texts.comparableOf(next).words.length
    }
    return place
  }
  return prose.slice(reach(-1), reach(1) + 1)
}

/** Whether the quotation begins a new line wherever the text begins a new paragraph. Both have the same folded words. */
function breaksAgree(quote: string, { folded }: Comparable, words: string): boolean {
  let units = 0
  return words
    .split(BREAK)
    .slice(0, -1)
    .every((paragraph) => {
      units += comparable(paragraph, null).exact.length
      return quote.slice(folded.ends[units - 1], folded.starts[units]).includes(BREAK)
    })
}

/**
 * Compares a quotation with paragraphs that follow one another, as if they were one. 一致 asks for the line break too: words that run on
 * where the text begins a paragraph differ from it in layout, which is 标点不同.
 */
export function compareRunOn(
  quote: string,
  asked: Comparable,
  parts: readonly HeldPart[],
  simplified: Simplified | null,
): FoundQuotation | null {
  const original = parts.map((part) => part.original).join(BREAK)
  const comparison = compareQuote(quote, asked, original, comparable(original, simplified))
  if (comparison === null) return null
  const partAt = (offset: number) => parts[original.slice(0, offset).split(BREAK).length - 1]
  const [part, last] = [partAt(comparison.start), partAt(comparison.end - 1)]
  if (part === undefined || last === undefined) return null
  const words = original.slice(comparison.start, comparison.end)
  const isOther = comparison.verdict === 'same' && !breaksAgree(quote, asked, words)
  return { part, last, words, comparison: isOther ? { ...comparison, verdict: 'punctuation' } : comparison }
}
