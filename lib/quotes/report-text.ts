import { QUOTE_VERDICTS } from '@/lib/collation/quote-verdict'
import type { CheckedQuote } from './check-draft'
import { quotePassages } from './quote-passages'
import type { DraftExtent } from './quotes-messages'
import { summaryText } from './summary-text'
import type { UnpairedLine } from './unpaired-lines'
import { unpairedText } from './unpaired-text'

function sourceOf({ place }: CheckedQuote): string {
  return place === null ? '' : `——《${place.title}》${quotePassages(place)}（${place.issueName}）`
}

function lineOf(quote: CheckedQuote, at: number): string {
  const { verdict, words, place } = quote
  const source = verdict === 'absent' ? '' : sourceOf(quote)
  const text = verdict === 'same' || place === null ? '' : `\n   原文：${place.words}`
  return `${at + 1}. ${QUOTE_VERDICTS[verdict].label}：${words}${text}${source === '' ? '' : `\n   ${source}`}`
}

/**
 * The report of a check as plain text, to be pasted into a message: the summary, then each quotation with the words of its place, and
 * the lines whose marks do not pair, since what is quoted there was not checked.
 */
export function reportText(
  quotes: readonly CheckedQuote[],
  unpaired: readonly UnpairedLine[] = [],
  extent: DraftExtent = 'quotations',
): string {
  const summary = summaryText(quotes.map(({ verdict }) => verdict))
  const places = unpaired.length === 0 ? [] : [`${unpairedText(unpaired, extent)}：`]
  for (const { words } of unpaired) places.push(`   ${words}`)
  return [summary, '本库未收录，不等于原文有误。', ...quotes.map(lineOf), ...places].join('\n')
}
