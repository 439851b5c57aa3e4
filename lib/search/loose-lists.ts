import { foldLoosely, type Simplified } from '@/lib/text/fold-loosely'
import { foldText } from '@/lib/text/fold-text'
import type { LooseList } from './answer'
import type { CellPassage } from './archive/cell-passage'
import type { CellRef } from './archive/cell-row'
import type { Archive } from './archive/open-archive'
import { readCells } from './archive/read-cells'
import { findLoosely, type LooseQuery, loosen } from './find-loosely'
import { isHeading } from './is-heading'
import type { LooseTier } from './match-tier'
import type { Query } from './query'
import { createResultList } from './result-list'
import { resultOf } from './result-of'

type Options = {
  readonly tiers: readonly LooseTier[]
  readonly titles: boolean
  readonly limit: number
  readonly passesFilter: (ref: CellRef) => boolean
}

/** Cells that are fetched for each result of the page asked for, at most: some 400 kB for the first page. */
const CELLS_PER_RESULT = 12
/** Cells that are looked up before it is asked again how many were fetched. */
const AT_ONCE = 60

/** Cells in their order, newest first, a few dozen at a time, and the issues that they end. */
async function* proposed(
  archive: Archive,
  { terms }: LooseQuery,
  passesFilter: Options['passesFilter'],
  signal: AbortSignal,
): AsyncGenerator<readonly CellRef[]> {
  for (const opened of archive.stretches()) {
    const refs = (await (await opened).proposeLoosely(terms, signal)).filter(passesFilter)
    for (let at = 0; at < refs.length; at += AT_ONCE) yield refs.slice(at, at + AT_ONCE)
  }
}

/** Loosely folded parts of passages that are held: who types on asks for the same ones at every key. */
const foldedLoosely = new WeakMap<CellPassage, readonly string[]>()

function loosePartsOf(passage: CellPassage, simplified: Simplified): readonly string[] {
  const known = foldedLoosely.get(passage)
  if (known !== undefined) return known
  const parts = passage.foldedParts.map((part) => foldLoosely(part, simplified).text)
  foldedLoosely.set(passage, parts)
  return parts
}

/** Whether a passage may hold all words loosely; of most passages that is told without folding them anew. */
function mayHold(passage: CellPassage, { words }: LooseQuery, simplified: Simplified): boolean {
  return words.every(
    ({ verbatim, full }) => verbatim || loosePartsOf(passage, simplified).some((part) => part.includes(full)),
  )
}

/**
 * Looks for the looser tiers that a reader asked for, newest issue first, and yields their lists whenever they may have grown.
 * The index only tells where to look: the text of every such cell is read. Where those are very many it pauses at a cell's
 * end, and goes on when a longer list is asked for; else it ends when all has been looked through.
 */
export async function* looseLists(
  archive: Archive,
  query: Query,
  { tiers, titles, limit, passesFilter }: Options,
  signal: AbortSignal,
): AsyncGenerator<LooseList[]> {
  const simplified = await archive.simplified()
  const loose = loosen(query, simplified)
  const lists = tiers.map((tier) => ({ tier, list: createResultList(limit), hits: 0, passages: 0 }))
  const all = archive.manifest.issues.length
  const state = (looked: number, status: LooseList['status']) =>
    lists.map(({ tier, list, hits, passages }) => {
      const { groups, more } = list.shown()
      const counted = query.words.length > 1 ? { hits, passages } : { hits }
      return { tier, status, issues: { looked, all }, ...counted, groups, more: more || status === 'paused' }
    })
  if (loose.terms.length === 0) {
    yield state(all, 'complete')
    return
  }
  let left = limit * CELLS_PER_RESULT
  let issue = 0
  for await (const refs of proposed(archive, loose, passesFilter, signal)) {
    if (left <= 0) {
      yield state(issue, 'paused')
      return
    }
    left -= refs.filter((ref) => !archive.texts.holds(ref)).length
    for await (const cells of readCells(archive.texts, refs, signal)) {
      for (const each of cells.flatMap(({ passages }) => passages)) {
        const { group, passage } = each
        if ((titles && !isHeading(passage)) || !mayHold(each, loose, simplified)) continue
        const parts = passage.parts.map(foldText)
        for (const tiered of lists) {
          const matches = findLoosely(parts, loose, tiered.tier, simplified)
          if (matches.length === 0) continue
          tiered.hits += matches.length
          tiered.passages += 1
          tiered.list.add(group, () => resultOf(passage, matches))
        }
      }
      issue = cells.at(-1)?.ref.issue ?? issue
      yield state(issue, 'looking')
    }
  }
  yield state(all, 'complete')
}
