import { createPassageLoader, type FetchJson, LoadError } from './load-passages'
import { requestSchema, type SearchFailure, type SearchResponse } from './messages'
import { createSearchIndex, type SearchIndex } from './search-index'

function failureOf(error: unknown): SearchFailure {
  if (error instanceof LoadError) return { reason: error.reason, detail: error.message }
  return { reason: 'worker', detail: String(error) }
}

/**
 * The worker's side of the talk without the worker: takes requests, sends responses. The text is loaded at the first
 * request; while it comes, a newer query takes the place of an older, which is answered `cancelled`. After a failed
 * load the next request tries again.
 */
export function createSearchService(
  fetchJson: FetchJson,
  send: (response: SearchResponse) => void,
): (message: unknown) => Promise<void> {
  const loadPassages = createPassageLoader(fetchJson)
  let index: Promise<SearchIndex> | null = null
  let newest = 0

  function ready(): Promise<SearchIndex> {
    if (index !== null) return index
    const loading = loadPassages().then(createSearchIndex)
    index = loading
    // Whoever awaits the load reports the failure; here it is only forgotten, so that the next request loads again.
    loading.catch(() => {
      if (index === loading) index = null
    })
    return loading
  }

  async function answer(id: number, query: string, limit: number): Promise<void> {
    newest = id
    let response: SearchResponse
    try {
      const searchIndex = await ready()
      response =
        newest === id
          ? { type: 'answered', id, answer: searchIndex.search(query, limit) }
          : { type: 'cancelled', id }
    } catch (error) {
      response = newest === id ? { type: 'failed', id, failure: failureOf(error) } : { type: 'cancelled', id }
    }
    send(response)
  }

  return async (message) => {
    const request = requestSchema.parse(message)
    switch (request.type) {
      case 'prepare':
        // A failure here concerns nobody yet: the first search meets it again and tells it.
        await ready().then(
          () => undefined,
          () => undefined,
        )
        return
      case 'search':
        return answer(request.id, request.query, request.limit)
      case 'cancel':
        if (newest === request.id) newest = 0
    }
  }
}
