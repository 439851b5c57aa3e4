import { setMaxListeners } from 'node:events'
import type { SearchAnswer } from '@/lib/search/answer'
import type { FetchFile } from '@/lib/search/archive/file-store'
import { archiveFiles } from '@/lib/search/archive/write-archive'
import { LoadError } from '@/lib/search/load-error'
import type { IssuePassages } from '@/lib/search/passage'
import { plainQuestion, type Question } from '@/lib/search/question'
import { createArchiveSearch } from '@/lib/search/search-archive'

/** More passages than any test archive has. */
export const ALL = 1_000_000

/** Writes an archive and hands its files out as a web server would, with a list of what was asked for. */
export function serveArchive(issues: readonly IssuePassages[]) {
  const files = new Map([...archiveFiles(issues)].map(({ address, bytes }) => [address, bytes]))
  const fetched: string[] = []
  const fetchFile: FetchFile = async (address, signal) => {
    signal.throwIfAborted()
    fetched.push(address)
    const bytes = files.get(address)
    if (bytes === undefined) throw new LoadError('network', `${address}：404`)
    return bytes
  }
  return { files, fetched, fetchFile }
}

/** A search over an archive, for tests: asks, and gives the answers from the first to the last. */
export function askArchive(issues: readonly IssuePassages[]) {
  const { files, fetched, fetchFile } = serveArchive(issues)
  const archive = createArchiveSearch(fetchFile)
  async function answers(question: Question, limit = ALL): Promise<SearchAnswer[]> {
    const all: SearchAnswer[] = []
    const { signal } = new AbortController()
    setMaxListeners(0, signal)
    for await (const answer of archive.search(question, limit, signal)) all.push(answer)
    return all
  }
  async function ask(question: string | Question, limit = ALL): Promise<SearchAnswer> {
    const all = await answers(typeof question === 'string' ? plainQuestion(question) : question, limit)
    const last = all.at(-1)
    if (last === undefined) throw new Error('没有回答')
    return last
  }
  return { files, fetched, archive, answers, ask }
}

/** The places of an answer's results, in their order: 2022-01/03#p12. */
export function placesOf({ groups }: Pick<SearchAnswer, 'groups'>): string[] {
  return groups.flatMap(({ article, results }) => results.map(({ fragment }) => `${article}#${fragment}`))
}
