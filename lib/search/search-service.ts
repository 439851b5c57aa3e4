import type { FetchFile } from './archive/file-store'
import { LoadError } from './load-error'
import type { Question } from './question'
import { parseRequest } from './request'
import type { SearchFailure, SearchResponse } from './response'
import { createArchiveSearch } from './search-archive'

function failureOf(error: unknown): SearchFailure {
  if (error instanceof LoadError) return { reason: error.reason, detail: error.message }
  return { reason: 'worker', detail: String(error) }
}

/** Lets messages that have come in be heard: a worker that only awaits what it holds hears nothing in between. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}

/**
 * The worker's side of the talk without the worker: takes requests, sends responses. A newer question aborts the older, whose
 * fetches end with it and which is answered `cancelled`. `release` is that of the page, where it has one. After a failed load the next question tries again.
 */
export function createSearchService(
  fetchFile: FetchFile,
  send: (response: SearchResponse) => void,
  release = '',
): (message: unknown) => Promise<void> {
  const archive = createArchiveSearch(fetchFile, release)
  let current: { readonly id: number; readonly abort: AbortController } | null = null

  async function answer(id: number, question: Question, limit: number): Promise<void> {
    current?.abort.abort()
    const abort = new AbortController()
    current = { id, abort }
    try {
      for await (const answered of archive.search(question, limit, abort.signal)) {
        if (abort.signal.aborted) break
        send({ type: 'answered', id, answer: answered })
        await breathe()
      }
      if (abort.signal.aborted) send({ type: 'cancelled', id })
    } catch (error) {
      send(
        abort.signal.aborted ? { type: 'cancelled', id } : { type: 'failed', id, failure: failureOf(error) },
      )
    }
  }

  return async (message) => {
    const request = parseRequest(message)
    switch (request.type) {
      case 'open':
        if (request.manifest !== undefined) archive.open(request.manifest)
        return
      case 'prepare':
        // A failure here concerns nobody yet: the first search meets it again and tells it.
        await archive.prepare().catch(() => undefined)
        return
      case 'search':
        return answer(request.id, request.question, request.limit)
      case 'suggest': {
        // Suggestions are a help, not an answer: where they cannot be had there are none.
        const suggestions = await archive.suggest(request.typed).catch(() => [])
        send({ type: 'suggested', id: request.id, suggestions: [...suggestions] })
        return
      }
      case 'cancel':
        if (current?.id === request.id) current.abort.abort()
    }
  }
}
