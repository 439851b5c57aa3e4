import type { Candidate, CellTally } from './archive/candidate'
import type { CellPassage } from './archive/cell-passage'
import type { CellRef } from './archive/cell-row'
import type { Archive } from './archive/open-archive'
import { readCandidates, readTogether } from './archive/read-cells'
import { countQuote } from './find-quote'
import { isHeading } from './is-heading'
import type { Query } from './query'
import type { ResultList } from './result-list'
import { exactResult } from './result-of'

/** Judges one passage and adds it to the list where it is a result. */
function judge(
  list: ResultList,
  { group, passage, foldedParts }: CellPassage,
  query: Query,
  titles: boolean,
): number {
  if (titles && !isHeading(passage)) return 0
  const hits = countQuote(foldedParts, query.words, query.excluded)
  if (hits > 0) list.add(group, () => exactResult(passage, query.words))
  return hits
}

/**
 * Fills a list in the order of the archive, newest issue first, and yields whenever cells have been read. The text judges every
 * passage; it stops as soon as the list is full and one more result is known.
 */
export async function* fillByIssue(
  { texts }: Archive,
  candidates: readonly Candidate[],
  query: Query,
  titles: boolean,
  list: ResultList,
  wanted: () => number,
  signal: AbortSignal,
): AsyncGenerator<void> {
  if (list.isFull()) return
  for await (const cells of readCandidates(texts, candidates, wanted, signal)) {
    for (const { passages } of cells) for (const passage of passages) judge(list, passage, query, titles)
    yield
    if (list.isFull()) return
  }
}

/** Cells that are looked through before anything is asked: more would delay the asking. */
const MOST_HELD = 40

/**
 * Fills a list from cells whose texts are held, up to the first that is not: its results may belong before those of the next.
 */
export async function fillFromHeld(
  { texts }: Archive,
  candidates: readonly Candidate[],
  query: Query,
  titles: boolean,
  list: ResultList,
  signal: AbortSignal,
): Promise<void> {
  for (const { ref } of candidates.slice(0, MOST_HELD)) {
    if (list.isFull() || !texts.holds(ref)) return
    for (const passage of await texts.cell(ref, signal)) judge(list, passage, query, titles)
  }
}

/** A passage that was counted, with its cell. */
type Counted = { readonly ref: CellRef; readonly start: number; readonly closeness: number }

/** Fills a list with the passages whose words stand nearest together, of all that were counted; equals in order of issue. */
export async function fillByCloseness(
  { texts }: Archive,
  tallies: readonly CellTally[],
  query: Query,
  list: ResultList,
  limit: number,
  signal: AbortSignal,
): Promise<void> {
  const counted: Counted[] = tallies.flatMap(({ ref, passages }) =>
    (passages ?? []).map(({ start, closeness }) => ({ ref, start, closeness })),
  )
  // One more than the limit, so that the list knows that there are more.
  const nearest = counted.sort((a, b) => a.closeness - b.closeness).slice(0, limit + 1)
  const cells = await readTogether(
    texts,
    nearest.map(({ ref }) => ref),
    signal,
  )
  for (const [i, { start }] of nearest.entries()) {
    const found = cells[i]?.passages.find((passage) => passage.start === start)
    if (found === undefined || judge(list, found, query, false) === 0)
      throw new Error(`索引所指的检索段与原文不符：第 ${nearest[i]?.ref.cell} 格第 ${start} 位`)
  }
}

/** The hits in the names of articles, and in how many names they stand. */
export type NamedHits = { readonly hits: number; readonly passages: number }

/** Fills a list with the articles that the contents or the highlights call by these words, each once. */
export async function fillByOtherNames(
  { texts }: Archive,
  candidates: readonly Candidate[],
  passesFilter: (passage: CellPassage) => boolean,
  query: Query,
  list: ResultList,
  signal: AbortSignal,
): Promise<NamedHits> {
  const cells = await readTogether(
    texts,
    candidates.map(({ ref }) => ref),
    signal,
  )
  const named = new Set<string>()
  let hits = 0
  for (const passage of cells.flatMap(({ passages }) => passages)) {
    if (named.has(passage.group.article) || !passesFilter(passage)) continue
    const found = judge(
      list,
      { ...passage, passage: { ...passage.passage, label: '目录、要目' } },
      query,
      false,
    )
    if (found > 0) named.add(passage.group.article)
    hits += found
  }
  return { hits, passages: named.size }
}
