import { passageLabel } from '@/lib/journal/passage-label'
import type { QuotePlace } from './check-draft'

/** The passages of a place in words: 第12段, or 第12段至第13段 where the words run on over paragraphs. */
export function quotePassages({ fragment, last }: Pick<QuotePlace, 'fragment' | 'last'>): string {
  const [from, to] = [passageLabel(fragment), passageLabel(last)]
  return fragment === last ? from : `${from}至${to}`
}
