import { closeness } from '../closeness'
import { countQuote, occurrences } from '../find-quote'
import { isHeading } from '../is-heading'
import type { Query } from '../query'
import type { CellPassage } from './cell-passage'
import { GAP } from './cells'
import type { PassageHits } from './passage-hits'

function closenessOf(foldedParts: readonly string[], words: readonly string[]): number {
  if (words.length === 1) return words[0]?.length ?? 0
  let offset = 0
  const hits = foldedParts.flatMap((part) => {
    const from = offset
    offset += part.length + GAP
    return words.flatMap((text, word) =>
      occurrences(part, text).map((at) => ({ word, start: from + at, end: from + at + text.length })),
    )
  })
  return closeness(
    hits.sort((a, b) => a.start - b.start || a.end - b.end),
    words.length,
  )
}

/** Counts a query in the passages of a cell by the text itself, the judge's way; only passages that are results. */
export function countPassages(
  passages: readonly CellPassage[],
  query: Query,
  titles: boolean,
): PassageHits[] {
  return passages.flatMap(({ passage, foldedParts, start }) => {
    if (titles && !isHeading(passage)) return []
    const hits = countQuote(foldedParts, query.words, query.excluded)
    return hits === 0 ? [] : [{ start, hits, closeness: closenessOf(foldedParts, query.words) }]
  })
}
