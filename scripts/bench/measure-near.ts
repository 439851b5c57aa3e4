import { plainQuestion } from '@/lib/search/question'
import { createArchiveSearch } from '@/lib/search/search-archive'
import type { LabelledQuote } from './labelled-quote'
import { fetchFrom } from './measure-draft'
import { quantile } from './statistics'

/** How long after the exact search has ended without a hit the first less exact result comes, and the last. In milliseconds. */
export type NearMeasure = {
  readonly asked: number
  readonly helped: number
  readonly first: { readonly median: number; readonly slow: number }
  readonly last: { readonly median: number; readonly slow: number }
}

const LIMIT = 10

/** Searches for quotations that stand nowhere as they are, in an archive whose files are in memory. */
export async function measureNear(
  labels: readonly LabelledQuote[],
  files: ReadonlyMap<string, Uint8Array>,
): Promise<NearMeasure> {
  const search = createArchiveSearch(fetchFrom(files))
  await search.prepare()
  const firsts: number[] = []
  const lasts: number[] = []
  // Blanks would part a quotation into words that are looked for one by one.
  const changed = labels.filter(
    ({ verdict, quote }) => (verdict === 'changed' || verdict === 'punctuation') && !/\s/u.test(quote),
  )
  for (const { quote } of changed) {
    let [end, first, last] = [0, 0, 0]
    const question = plainQuestion(quote)
    for await (const answer of search.search(question, LIMIT, new AbortController().signal)) {
      const now = performance.now()
      if (!answer.complete) continue
      if (answer.hits > 0) break
      if (end === 0) end = now
      const helps = answer.near !== undefined || answer.loose.some(({ hits }) => hits > 0)
      if (helps && first === 0) first = now
      last = now
    }
    if (first === 0) continue
    firsts.push(first - end)
    lasts.push(last - end)
  }
  const told = (times: readonly number[]) => ({ median: quantile(times, 0.5), slow: quantile(times, 0.95) })
  return { asked: changed.length, helped: firsts.length, first: told(firsts), last: told(lasts) }
}
