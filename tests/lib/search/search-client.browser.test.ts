import { afterEach, describe, expect, test, vi } from 'vitest'
import type { SearchRequest } from '@/lib/search/messages'
import { createSearchClient, type SearchEvent } from '@/lib/search/search-client.browser'

/** A worker that answers when the test says so, in any order. */
function setUp() {
  const heard: SearchEvent[] = []
  const workers: { sent: SearchRequest[]; ended: boolean; emit: (type: string, event: object) => void }[] = []
  const client = createSearchClient(
    (event) => heard.push(event),
    () => {
      const listeners = new Map<string, (event: object) => void>()
      const worker = {
        sent: [] as SearchRequest[],
        ended: false,
        emit: (type: string, event: object) => listeners.get(type)?.(event),
      }
      workers.push(worker)
      return {
        postMessage: (message) => worker.sent.push(message),
        addEventListener: (type, listener) => listeners.set(type, listener),
        terminate: () => {
          worker.ended = true
        },
      }
    },
  )
  const answer = (id: number, query: string, worker = 0) =>
    workers[worker]?.emit('message', {
      data: { type: 'answered', id, answer: { query, hits: 0, passages: 0, groups: [] } },
    })
  const queries = () =>
    heard.map((event) => (event.type === 'answered' ? event.answer.query : event.failure.reason))
  return { client, workers, answer, queries }
}

describe('createSearchClient', () => {
  test('starts no worker before it is needed', () => {
    const { client, workers } = setUp()
    expect(workers).toHaveLength(0)
    client.prepare()
    client.search('读书', 50)
    expect(workers).toHaveLength(1)
    expect(workers[0]?.sent).toEqual([
      { type: 'prepare' },
      { type: 'search', id: 1, query: '读书', limit: 50 },
    ])
  })

  test('lets no older answer through, however late or early it comes', () => {
    const { client, answer, queries } = setUp()
    client.search('读', 50)
    client.search('读书', 50)
    answer(1, '读')
    expect(queries()).toEqual([])
    answer(2, '读书')
    answer(1, '读')
    expect(queries()).toEqual(['读书'])
  })

  test('hears nothing of a withdrawn query', () => {
    const { client, workers, answer, queries } = setUp()
    client.search('读书', 50)
    client.cancel()
    answer(1, '读书')
    expect(queries()).toEqual([])
    expect(workers[0]?.sent.at(-1)).toEqual({ type: 'cancel', id: 1 })
  })

  test('tells that the worker broke, and starts a new one at the next query', () => {
    const { client, workers, answer, queries } = setUp()
    client.search('读书', 50)
    workers[0]?.emit('error', { message: '' })
    expect(queries()).toEqual(['worker'])
    expect(workers[0]?.ended).toBe(true)
    client.search('读书', 50)
    expect(workers).toHaveLength(2)
    answer(2, '读书', 1)
    expect(queries()).toEqual(['worker', '读书'])
  })

  test('takes an unreadable response for a broken worker', () => {
    const { client, workers, queries } = setUp()
    client.search('读书', 50)
    workers[0]?.emit('message', { data: { type: 'answered', id: 1 } })
    expect(queries()).toEqual(['worker'])
  })

  test('ends its worker when closed', () => {
    const { client, workers, answer, queries } = setUp()
    client.search('读书', 50)
    client.close()
    answer(1, '读书')
    expect(workers[0]?.ended).toBe(true)
    expect(queries()).toEqual([])
  })
})

describe('a worker that does not load', () => {
  afterEach(() => vi.unstubAllGlobals())

  test.each([
    ['the search itself broke', true, 'worker'],
    ['the network is gone', false, 'network'],
  ])('tells that %s', (_, onLine, reason) => {
    vi.stubGlobal('navigator', { onLine })
    const { client, workers, queries } = setUp()
    client.search('读书', 50)
    workers[0]?.emit('error', {})
    expect(queries()).toEqual([reason])
  })
})
