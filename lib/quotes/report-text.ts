import { QUOTE_VERDICTS } from '@/lib/collation/quote-verdict'
import type { CheckedQuote } from './check-draft'
import { quotePassages } from './quote-passages'
import { summaryText } from './summary-text'

function sourceOf({ place }: CheckedQuote): string {
  return place === null ? '' : `——《${place.title}》${quotePassages(place)}（${place.issueName}）`
}

function lineOf(quote: CheckedQuote, at: number): string {
  const { verdict, words, place } = quote
  const source = verdict === 'absent' ? '' : sourceOf(quote)
  const text = verdict === 'same' || place === null ? '' : `\n   原文：${place.words}`
  return `${at + 1}. ${QUOTE_VERDICTS[verdict].label}：${words}${text}${source === '' ? '' : `\n   ${source}`}`
}

/** The report of a check as plain text, to be pasted into a message: the summary, then each quotation with the words of its place. */
export function reportText(quotes: readonly CheckedQuote[]): string {
  const summary = summaryText(quotes.map(({ verdict }) => verdict))
  return [summary, '本库未收录，不等于原文有误。', ...quotes.map(lineOf)].join('\n')
}
