import type { AskedQuote } from './asked-quote'
import { type CompareOptions, type Comparison, compareQuote } from './compare-quote'
import type { HeldPart } from './held-part'
import type { HeldTexts } from './held-texts'
import type { JoinedRun } from './joined-run'

/** Where the words of a quotation stand, or the nearest to them, and how they compare. */
export type FoundQuotation = {
  readonly part: HeldPart
  /** The part in which the words end: another one where they run on over paragraphs. */
  readonly last: HeldPart
  /** The words of the text, a line break between paragraphs. */
  readonly words: string
  readonly comparison: Comparison
}

/** So many paragraphs are looked at both ways, long as they are: a quotation may leave out a whole one in its middle. */
const LEAST_REACH = 2

/**
 * The paragraphs around a part that a quotation of so many words could reach into: as many words before it and behind it as the quotation
 * has, two at least. Of a table the rows; a part alone where it is neither.
 */
export function partsAround(part: HeldPart, length: number, texts: HeldTexts): readonly HeldPart[] {
  const run = texts.runOf(part)
  const at = run.indexOf(part)
  const reach = (step: 1 | -1) => {
    let [place, words] = [at, 0]
    for (; run[place + step] !== undefined; place += step) {
      if (words >= length && Math.abs(place - at) >= LEAST_REACH) break
      const next = run[place + step]
      words += next === undefined ? 0 : texts.comparableOf(next).words.length
    }
    return place
  }
  return run.slice(reach(-1), reach(1) + 1)
}

/**
 * Compares a quotation with paragraphs that follow one another, as if they were one. 一致 asks for the line break too: words that run on
 * where the text begins a paragraph differ from it in layout, which is 标点不同.
 */
export function compareRunOn(
  asked: AskedQuote,
  { original, held, partAt }: JoinedRun,
  options: CompareOptions = {},
): FoundQuotation | null {
  const comparison = compareQuote(asked, original, held, options)
  if (comparison === null) return null
  const [part, last] = [partAt(comparison.start), partAt(comparison.end - 1)]
  if (part === undefined || last === undefined) return null
  return { part, last, words: original.slice(comparison.start, comparison.end), comparison }
}
