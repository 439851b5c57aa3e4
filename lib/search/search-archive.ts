import type { SearchAnswer } from './answer'
import { answerQuestion } from './answer-question'
import { createFileStore, type FetchFile } from './archive/file-store'
import { MANIFEST_ADDRESS } from './archive/manifest-address'
import { type Archive, openArchive } from './archive/open-archive'
import { LoadError } from './load-error'
import type { Question } from './question'
import type { Suggestion } from './response'
import { suggestionsFor } from './suggestions'
import type { Trail } from './trail'

/** Answers questions about the whole archive, from static files alone; runs anywhere, knows neither worker nor page. */
export type ArchiveSearch = {
  /** Takes the manifest from whoever has it already. */
  readonly open: (manifest: Uint8Array) => void
  /** Fetches what every search needs, before it is needed. */
  readonly prepare: () => Promise<void>
  /**
   * Answers a question, several times: first with the first results, at last with the exact total. `limit` is the number of
   * passages to list. Aborting ends it with the signal's reason; files that do not come end it with LoadError.
   */
  readonly search: (question: Question, limit: number, signal: AbortSignal) => AsyncGenerator<SearchAnswer>
  /** Titles, document numbers and headings that hold what is being typed. */
  readonly suggest: (typed: string) => Promise<readonly Suggestion[]>
}

/**
 * Opens the search over an archive; the answer is exactly that of a plain scan over everything, newest issue first. Where a
 * file no longer stands because the site has been published anew meanwhile, the new archive is opened and asked instead:
 * files are named by their content, so texts of two releases are never mixed in one answer. With the `release` of the page an archive of another one is refused.
 */
export function createArchiveSearch(fetchFile: FetchFile, release = ''): ArchiveSearch {
  const store = createFileStore(fetchFile)
  let opened: Promise<Archive> | null = null
  const trails: { last: Trail | null } = { last: null }

  function open(): Promise<Archive> {
    if (opened !== null) return opened
    const opening = openArchive(store, release)
    opened = opening
    opening.catch(() => {
      if (opened === opening) opened = null
    })
    return opening
  }

  /** Reads the manifest again, and tells whether it is another. */
  async function hasChanged(before: Archive): Promise<boolean> {
    if ((await open()) === before) {
      store.drop(MANIFEST_ADDRESS)
      opened = null
    }
    return JSON.stringify((await open()).manifest) !== JSON.stringify(before.manifest)
  }

  async function* search(
    question: Question,
    limit: number,
    signal: AbortSignal,
  ): AsyncGenerator<SearchAnswer> {
    const archive = await open()
    try {
      yield* answerQuestion(archive, question, limit, signal, trails)
    } catch (error) {
      if (signal.aborted || !(error instanceof LoadError) || !(await hasChanged(archive))) throw error
      yield* answerQuestion(await open(), question, limit, signal, trails)
    }
  }

  return {
    open: (manifest) => store.put(MANIFEST_ADDRESS, manifest),
    async prepare() {
      const archive = await open()
      await Promise.all(archive.stretches())
    },
    search,
    async suggest(typed) {
      return suggestionsFor(await open(), typed)
    },
  }
}
