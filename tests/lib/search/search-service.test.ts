import { describe, expect, test } from 'vitest'
import type { SearchResponse } from '@/lib/search/messages'
import { issuePassages, searchManifest } from '@/lib/search/passages'
import { createSearchService } from '@/lib/search/search-service'
import { sampleIssue } from './sample-issue'

/** A service whose files come when the test says so. */
function slowService() {
  const sent: SearchResponse[] = []
  const waiting: { address: string; come: () => void; fail: () => void }[] = []
  const receive = createSearchService(
    (address) =>
      new Promise((resolve, reject) => {
        const file = address.endsWith('issues.json')
          ? searchManifest([sampleIssue])
          : issuePassages(sampleIssue)
        waiting.push({ address, come: () => resolve(file), fail: () => reject(new TypeError('offline')) })
      }),
    (response) => sent.push(response),
  )
  const settle = async (how: 'come' | 'fail') => {
    while (waiting.length > 0) {
      for (const file of waiting.splice(0)) file[how]()
      await new Promise((resolve) => setTimeout(resolve, 0))
    }
  }
  return { sent, waiting, receive, settle }
}

const search = (id: number, query: string) => ({ type: 'search', id, query, limit: 50 })

describe('createSearchService', () => {
  test('loads nothing before the first request, and once for all of them', async () => {
    const { sent, waiting, receive, settle } = slowService()
    expect(waiting).toHaveLength(0)
    const asked = [receive({ type: 'prepare' }), receive(search(1, '读书'))]
    expect(waiting.map(({ address }) => address)).toEqual(['/search/issues.json'])
    await settle('come')
    await Promise.all(asked)
    await receive(search(2, '图书馆'))
    expect(waiting).toHaveLength(0)
    expect(sent.map(({ type, id }) => [type, id])).toEqual([
      ['answered', 1],
      ['answered', 2],
    ])
  })

  test('answers only the newest of the queries that waited for the text', async () => {
    const { sent, receive, settle } = slowService()
    const asked = [receive(search(1, '读')), receive(search(2, '读书')), receive(search(3, '读书会'))]
    await settle('come')
    await Promise.all(asked)
    expect(sent.map(({ type, id }) => [type, id])).toEqual([
      ['cancelled', 1],
      ['cancelled', 2],
      ['answered', 3],
    ])
  })

  test('does not answer a withdrawn query', async () => {
    const { sent, receive, settle } = slowService()
    const asked = receive(search(1, '读书'))
    await receive({ type: 'cancel', id: 1 })
    await settle('come')
    await asked
    expect(sent).toEqual([{ type: 'cancelled', id: 1 }])
  })

  test('tells a failed load, and tries again at the next query', async () => {
    const { sent, receive, settle } = slowService()
    const asked = receive(search(1, '读书'))
    await settle('fail')
    await asked
    expect(sent).toMatchObject([{ type: 'failed', id: 1, failure: { reason: 'network' } }])
    const again = receive(search(2, '读书'))
    await settle('come')
    await again
    expect(sent.at(-1)).toMatchObject({ type: 'answered', id: 2, answer: { hits: 7 } })
  })

  test('keeps a failed preparation to itself', async () => {
    const { sent, receive, settle } = slowService()
    const prepared = receive({ type: 'prepare' })
    await settle('fail')
    await prepared
    expect(sent).toEqual([])
  })

  test('refuses a message that is not a request', async () => {
    await expect(slowService().receive({ type: 'search', id: 0, query: '读书', limit: 50 })).rejects.toThrow()
  })
})
