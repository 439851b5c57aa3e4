import type { SearchAnswer } from './answer'
import { isFinished } from './is-finished'
import type { Question } from './question'
import type { SearchRequest } from './request'
import { responseSchema, type SearchFailure, type Suggestion } from './response'
import { startSearchWorker, type WorkerLike } from './start-worker.browser'

/** What a page hears: always about its newest query, never about one it has overtaken or withdrawn. */
export type SearchEvent =
  | { readonly type: 'answered'; readonly answer: SearchAnswer }
  | { readonly type: 'suggested'; readonly suggestions: readonly Suggestion[] }
  | { readonly type: 'failed'; readonly failure: SearchFailure }

/** The page's side of the talk with the search worker. */
export type SearchClient = {
  /** Starts the worker and lets it load, so that the first answer comes sooner. */
  readonly prepare: () => void
  /** Asks; every earlier question is overtaken. After a failure it simply tries again, with a new worker if need be. */
  readonly search: (question: Question, limit: number) => void
  /** Asks what titles, document numbers and headings hold what is typed; belongs to the newest question. */
  readonly suggest: (typed: string) => void
  /** Withdraws the question that is still open. */
  readonly cancel: () => void
  /** Ends the worker. */
  readonly close: () => void
}

/** Without network the worker's own file does not come, which the browser reports as an error like any other. */
function isOffline(): boolean {
  return globalThis.navigator?.onLine === false
}

/**
 * Makes a client that starts its worker on first use. Each question carries a number, and a response with any number
 * but the newest is dropped here, whatever the worker did: an older, slower answer never paints over a newer.
 */
export function createSearchClient(
  listen: (event: SearchEvent) => void,
  start: () => WorkerLike = startSearchWorker,
): SearchClient {
  let worker: WorkerLike | null = null
  let newest = 0
  // Whether the newest question still counts, and whether more of its answer is to come.
  let open = false
  let waiting = false

  function close(): void {
    worker?.terminate()
    worker = null
    open = false
    waiting = false
  }

  function fail(failure: SearchFailure): void {
    const waited = waiting
    close()
    if (waited) listen({ type: 'failed', failure })
  }

  function receive(data: unknown): void {
    const parsed = responseSchema.safeParse(data)
    if (!parsed.success) {
      fail({ reason: 'worker', detail: parsed.error.message })
      return
    }
    const response = parsed.data
    if (response.id !== newest || !open) return
    switch (response.type) {
      case 'answered':
        waiting = !isFinished(response.answer)
        listen({ type: 'answered', answer: response.answer })
        return
      case 'suggested':
        listen({ type: 'suggested', suggestions: response.suggestions })
        return
      case 'failed':
        open = false
        waiting = false
        listen({ type: 'failed', failure: response.failure })
        return
      case 'cancelled':
        open = false
        waiting = false
    }
  }

  /** Starts the worker; where that fails, it is told like any other failure. */
  function begin(): WorkerLike | null {
    try {
      return start()
    } catch (cause) {
      fail({ reason: 'worker', detail: String(cause) })
      return null
    }
  }

  function send(request: SearchRequest): void {
    if (worker === null) {
      const started = begin()
      if (started === null) return
      worker = started
      const broken = (event: object) => {
        const detail = 'message' in event && event.message ? String(event.message) : '搜索程序没有载入'
        if (worker === started) fail({ reason: isOffline() ? 'network' : 'worker', detail })
      }
      started.addEventListener('message', (event) => {
        if (worker === started && 'data' in event) receive(event.data)
      })
      started.addEventListener('messageerror', broken)
      started.addEventListener('error', broken)
    }
    worker.postMessage(request)
  }

  return {
    prepare: () => send({ type: 'prepare' }),
    search(question, limit) {
      newest += 1
      open = true
      waiting = true
      send({ type: 'search', id: newest, question, limit })
    },
    suggest(typed) {
      if (open) send({ type: 'suggest', id: newest, typed })
    },
    cancel() {
      if (!open) return
      open = false
      waiting = false
      send({ type: 'cancel', id: newest })
    },
    close,
  }
}
