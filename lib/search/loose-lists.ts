import { foldText } from '@/lib/text/fold-text'
import type { LooseList } from './answer'
import type { CellRef } from './archive/cell-row'
import type { Archive } from './archive/open-archive'
import { readCells } from './archive/read-cells'
import { findLoosely, loosen } from './find-loosely'
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

/**
 * Looks for the looser tiers that a reader asked for, newest issue first, and yields their lists whenever they may have grown;
 * the last time they are complete. The index only tells where to look: the text of every such cell is read.
 */
export async function* looseLists(
  archive: Archive,
  query: Query,
  { tiers, titles, limit, passesFilter }: Options,
  signal: AbortSignal,
): AsyncGenerator<LooseList[]> {
  const simplified = await archive.simplified()
  const loose = loosen(query, simplified)
  const lists = tiers.map((tier) => ({ tier, list: createResultList(limit), hits: 0 }))
  const state = (complete: boolean) =>
    lists.map(({ tier, list, hits }) => {
      const { groups, more } = list.shown()
      return { tier, complete, hits, groups, more }
    })
  if (loose.terms.length === 0) {
    yield state(true)
    return
  }
  for (const opened of archive.stretches()) {
    const refs = await (await opened).proposeLoosely(loose.terms, signal)
    for await (const cells of readCells(archive.texts, refs.filter(passesFilter), signal)) {
      for (const { group, passage } of cells.flatMap(({ passages }) => passages)) {
        if (titles && !isHeading(passage)) continue
        const parts = passage.parts.map(foldText)
        for (const each of lists) {
          const matches = findLoosely(parts, loose, each.tier, simplified)
          if (matches.length === 0) continue
          each.hits += matches.length
          each.list.add(group, () => resultOf(passage, matches))
        }
      }
      yield state(false)
    }
  }
  yield state(true)
}
