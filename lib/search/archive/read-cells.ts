import type { Candidate } from './candidate'
import type { CellRef } from './cell-row'
import type { TextCell, Texts } from './texts'

/** Cells whose texts are asked for at the same time, at most: browsers fetch six files at a time from one server. */
const AT_ONCE = 6

/** Reads the texts of cells in their order, several at a time. */
export async function readTogether(
  texts: Texts,
  refs: readonly CellRef[],
  signal: AbortSignal,
): Promise<readonly TextCell[]> {
  return Promise.all(refs.map(async (ref) => ({ ref, passages: await texts.cell(ref, signal) })))
}

/** Reads the texts of any number of cells in their order, a few at a time. */
export async function* readCells(
  texts: Texts,
  refs: readonly CellRef[],
  signal: AbortSignal,
): AsyncGenerator<readonly TextCell[]> {
  for (let at = 0; at < refs.length; at += AT_ONCE) {
    signal.throwIfAborted()
    yield readTogether(texts, refs.slice(at, at + AT_ONCE), signal)
  }
}

/**
 * Reads candidate cells in their order, each time only as many as are likely to bring `wanted` results: of a common word
 * the first cell fills a page of results, and of a rare one each cell brings one.
 */
export async function* readCandidates(
  texts: Texts,
  candidates: readonly Candidate[],
  wanted: () => number,
  signal: AbortSignal,
): AsyncGenerator<readonly TextCell[]> {
  for (let at = 0; at < candidates.length; ) {
    signal.throwIfAborted()
    const refs: CellRef[] = []
    let expected = 0
    while (at < candidates.length && refs.length < AT_ONCE && (refs.length === 0 || expected < wanted())) {
      const candidate = candidates[at++]
      if (candidate === undefined) break
      refs.push(candidate.ref)
      expected += candidate.expected
    }
    yield readTogether(texts, refs, signal)
  }
}
