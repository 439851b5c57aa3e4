import { afterEach, describe, expect, test, vi } from 'vitest'
import type { SearchAnswer } from '@/lib/search/answer'
import { plainQuestion } from '@/lib/search/question'
import type { SearchRequest } from '@/lib/search/request'
import { createSearchClient, type SearchEvent } from '@/lib/search/search-client.browser'
import { answerTo } from '../../samples/search-answer'

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
  const tell = (data: object, worker = 0) => workers[worker]?.emit('message', { data })
  const answer = (id: number, query: string, worker = 0, parts: Partial<SearchAnswer> = {}) =>
    tell({ type: 'answered', id, answer: answerTo(query, parts) }, worker)
  const search = (query: string) => client.search(plainQuestion(query), 10)
  const told = () =>
    heard.map((event) => {
      if (event.type === 'answered') return event.answer.question.query
      return event.type === 'failed' ? event.failure.reason : event.suggestions.map(({ text }) => text).join()
    })
  return { client, workers, tell, answer, search, told, heard }
}

describe('createSearchClient', () => {
  test('starts no worker before it is needed', () => {
    const { client, workers, search } = setUp()
    expect(workers).toHaveLength(0)
    client.prepare()
    search('读书')
    expect(workers).toHaveLength(1)
    expect(workers[0]?.sent).toEqual([
      { type: 'prepare' },
      { type: 'search', id: 1, question: plainQuestion('读书'), limit: 10 },
    ])
  })

  test('lets no older answer through, however late or early it comes', () => {
    const { search, answer, told } = setUp()
    search('读')
    search('读书')
    answer(1, '读')
    expect(told()).toEqual([])
    answer(2, '读书')
    answer(1, '读')
    expect(told()).toEqual(['读书'])
  })

  test('lets every answer to one question through, and none of them once it is overtaken', () => {
    const { search, answer, heard } = setUp()
    search('读')
    answer(1, '读', 0, { complete: false, progress: 0.5, hits: 3 })
    search('读书')
    answer(1, '读', 0, { hits: 7 })
    answer(2, '读书', 0, { complete: false, progress: 0 })
    answer(2, '读书', 0, { hits: 4 })
    expect(heard.map((event) => event.type === 'answered' && event.answer.hits)).toEqual([3, 0, 4])
  })

  test('hears nothing of a withdrawn query', () => {
    const { client, workers, search, answer, told } = setUp()
    search('读书')
    client.cancel()
    answer(1, '读书')
    expect(told()).toEqual([])
    expect(workers[0]?.sent.at(-1)).toEqual({ type: 'cancel', id: 1 })
  })

  test('hears nothing more of a question that was cancelled', () => {
    const { tell, search, answer, told } = setUp()
    search('读书')
    tell({ type: 'cancelled', id: 1 })
    answer(1, '读书')
    expect(told()).toEqual([])
  })

  test('asks for suggestions under the number of the newest question, and hears no others', () => {
    const { client, workers, tell, search, told } = setUp()
    client.suggest('读')
    expect(workers).toHaveLength(0)
    search('读书')
    client.suggest('读书')
    expect(workers[0]?.sent.at(-1)).toEqual({ type: 'suggest', id: 1, typed: '读书' })
    const suggested = (id: number, text: string) =>
      tell({ type: 'suggested', id, suggestions: [{ text, place: '篇名' }] })
    suggested(1, '读书行动计划')
    search('读书会')
    suggested(1, '让读书成为习惯')
    expect(told()).toEqual(['读书行动计划'])
  })

  test('tells that the worker broke, and starts a new one at the next query', () => {
    const { workers, search, answer, told } = setUp()
    search('读书')
    workers[0]?.emit('error', { message: '' })
    expect(told()).toEqual(['worker'])
    expect(workers[0]?.ended).toBe(true)
    search('读书')
    expect(workers).toHaveLength(2)
    answer(2, '读书', 1)
    expect(told()).toEqual(['worker', '读书'])
  })

  test('tells that the worker broke in the middle of an answer, but not after its end', () => {
    const { workers, search, answer, told } = setUp()
    search('读书')
    answer(1, '读书', 0, { complete: false })
    workers[0]?.emit('error', { message: '' })
    expect(told()).toEqual(['读书', 'worker'])
    search('读书')
    answer(2, '读书', 1)
    workers[1]?.emit('error', { message: '' })
    expect(told()).toEqual(['读书', 'worker', '读书'])
  })

  test('takes an unreadable response for a broken worker', () => {
    const { tell, search, told } = setUp()
    search('读书')
    tell({ type: 'answered', id: 1 })
    expect(told()).toEqual(['worker'])
  })

  test('ends its worker when closed', () => {
    const { client, workers, search, answer, told } = setUp()
    search('读书')
    client.close()
    answer(1, '读书')
    expect(workers[0]?.ended).toBe(true)
    expect(told()).toEqual([])
  })
})

describe('a worker that does not load', () => {
  afterEach(() => vi.unstubAllGlobals())

  test('is told where the browser makes none, and never thrown at who asks', () => {
    const heard: SearchEvent[] = []
    const client = createSearchClient(
      (event) => heard.push(event),
      () => {
        throw new Error('生成网站时没有写好检索程序')
      },
    )
    client.prepare()
    expect(heard).toEqual([])
    client.search(plainQuestion('读书'), 10)
    client.cancel()
    expect(heard).toEqual([
      { type: 'failed', failure: { reason: 'worker', detail: 'Error: 生成网站时没有写好检索程序' } },
    ])
  })

  test.each([
    ['the search itself broke', true, 'worker'],
    ['the network is gone', false, 'network'],
  ])('tells that %s', (_, onLine, reason) => {
    vi.stubGlobal('navigator', { onLine })
    const { workers, search, told } = setUp()
    search('读书')
    workers[0]?.emit('error', {})
    expect(told()).toEqual([reason])
  })
})
