import type { ResultGroup, SearchResult } from './answer'

/** A list of results that grows up to a limit. */
export type ResultList = {
  /** Adds a result, or only notes that there are more where the limit is reached. */
  readonly add: (group: Omit<ResultGroup, 'results'>, result: () => SearchResult) => void
  readonly isFull: () => boolean
  /** The list as it stands, for an answer. */
  readonly shown: () => { readonly groups: ResultGroup[]; readonly shown: number; readonly more: boolean }
}

/**
 * Makes an empty list. Results of one article that follow one another stand in one group; a result beyond the limit is not
 * made, since its excerpt is the costly part.
 */
export function createResultList(limit: number): ResultList {
  const groups: { readonly group: ResultGroup; readonly results: SearchResult[] }[] = []
  let shown = 0
  let more = false
  return {
    add(group, result) {
      if (shown >= limit) {
        more = true
        return
      }
      shown += 1
      const last = groups.at(-1)
      if (last?.group.article === group.article) last.results.push(result())
      else {
        const results = [result()]
        groups.push({ group: { ...group, results }, results })
      }
    },
    isFull: () => more,
    shown: () => ({
      groups: groups.map(({ group, results }) => ({ ...group, results: [...results] })),
      shown,
      more,
    }),
  }
}
