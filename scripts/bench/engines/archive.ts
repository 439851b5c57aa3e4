import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SearchAnswer } from '@/lib/search/answer'
import type { Question } from '@/lib/search/question'
import { type ArchiveSearch, createArchiveSearch } from '@/lib/search/search-archive'

/** Our engine over a folder of archive files, and the addresses it has asked for so far, in order. */
export type OpenArchive = { readonly search: ArchiveSearch; readonly requested: readonly string[] }

/** Opens an archive as a browser would that has nothing of it yet. */
export function openArchive(folder: string): OpenArchive {
  const requested: string[] = []
  const search = createArchiveSearch(async (address, signal) => {
    requested.push(address)
    signal.throwIfAborted()
    return new Uint8Array(await readFile(join(folder, address)))
  })
  return { search, requested }
}

/** One question from the asking to the exact total. */
export type Asked = {
  readonly answer: SearchAnswer
  readonly firstMs: number
  readonly totalMs: number
  /** How many files had been asked for when the first results, or the word that there are none, came. */
  readonly firstRequests: number
}

/** Asks and waits for the exact total, and notes when the first results came. */
export async function ask(
  { search, requested }: OpenArchive,
  question: Question,
  limit: number,
): Promise<Asked> {
  const began = performance.now()
  let first: Pick<Asked, 'firstMs' | 'firstRequests'> | undefined
  let last: SearchAnswer | undefined
  for await (const answer of search.search(question, limit, new AbortController().signal)) {
    last = answer
    if (first === undefined && (answer.groups.length > 0 || answer.complete))
      first = { firstMs: performance.now() - began, firstRequests: requested.length }
  }
  if (last === undefined || first === undefined || !last.complete)
    throw new Error(`没有完整的答案：${question.query}`)
  return { answer: last, ...first, totalMs: performance.now() - began }
}

/** The places of an answer, in its order: `2022-01/05#p12`. */
export function placesFound({ groups }: SearchAnswer): string[] {
  return groups.flatMap(({ article, results }) => results.map(({ fragment }) => `${article}#${fragment}`))
}
