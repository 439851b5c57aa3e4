import type { SearchAnswer } from '@/lib/search/answer'
import { plainQuestion } from '@/lib/search/question'

/** An empty answer to a query, the last one unless said otherwise. */
export function answerTo(query: string, parts: Partial<SearchAnswer> = {}): SearchAnswer {
  const isLast = parts.complete !== false && !parts.hits
  return {
    ...(isLast && { near: { status: 'complete' } }),
    question: plainQuestion(query),
    complete: true,
    hits: 0,
    groups: [],
    more: false,
    progress: 1,
    shown: 0,
    otherNames: false,
    loose: [],
    ...parts,
  }
}
