import { describe, expect, test } from 'vitest'
import { archiveFiles } from '@/lib/search/archive/write-archive'
import { issuePassages } from '@/lib/search/passages'
import { plainQuestion } from '@/lib/search/question'
import type { SearchResponse } from '@/lib/search/response'
import { createSearchService } from '@/lib/search/search-service'
import { sampleIssue } from './sample-issue'

const newest = issuePassages(sampleIssue)
/** Two issues, so that one of them is not held and its files come only when they are asked for. */
const issues = [newest, JSON.parse(JSON.stringify(newest).replaceAll('2031', '2030'))]
const files = new Map([...archiveFiles(issues)].map(({ address, bytes }) => [address, bytes]))

/** A service whose files come when the test says so. */
function slowService() {
  const sent: SearchResponse[] = []
  const waiting: { address: string; signal: AbortSignal; come: () => void; fail: () => void }[] = []
  const fetched: string[] = []
  const receive = createSearchService(
    (address, signal) =>
      new Promise((resolve, reject) => {
        fetched.push(address)
        const bytes = files.get(address)
        signal.addEventListener('abort', () => reject(signal.reason))
        waiting.push({
          address,
          signal,
          come: () => (bytes === undefined ? reject(new TypeError('404')) : resolve(bytes)),
          fail: () => reject(new TypeError('offline')),
        })
      }),
    (response) => sent.push(response),
  )
  const breathe = () => new Promise((resolve) => setTimeout(resolve, 5))
  const settle = async (how: 'come' | 'fail', which: (address: string) => boolean = () => true) => {
    await breathe()
    while (waiting.some(({ address }) => which(address))) {
      const ready = waiting.filter(({ address }) => which(address))
      for (const file of ready) {
        waiting.splice(waiting.indexOf(file), 1)
        file[how]()
      }
      await breathe()
    }
  }
  const told = () => sent.map(({ type, id }) => `${type} ${id}`)
  return { sent, told, waiting, fetched, receive, settle }
}

const search = (id: number, query: string, limit = 50) => ({
  type: 'search',
  id,
  question: plainQuestion(query),
  limit,
})

describe('createSearchService', () => {
  test('loads nothing before the first request, and nothing twice', async () => {
    const { sent, waiting, fetched, receive, settle } = slowService()
    expect(waiting).toHaveLength(0)
    const asked = [receive({ type: 'prepare' }), receive(search(1, '读书'))]
    await settle('come')
    await Promise.all(asked)
    const again = receive(search(2, '读书'))
    await settle('come')
    await again
    expect(fetched).toEqual([...new Set(fetched)])
    for (const id of [1, 2]) {
      const answers = sent.filter((response) => response.id === id)
      expect(answers.length).toBeGreaterThan(0)
      expect(answers.at(-1)).toMatchObject({ type: 'answered', answer: { complete: true, hits: 14 } })
    }
  })

  test('answers only the newest of the questions that waited for the text', async () => {
    const { told, receive, settle } = slowService()
    const asked = [receive(search(1, '读')), receive(search(2, '读书')), receive(search(3, '读书会'))]
    await settle('come')
    await Promise.all(asked)
    expect(told().slice(0, 2)).toEqual(['cancelled 1', 'cancelled 2'])
    expect(new Set(told().slice(2))).toEqual(new Set(['answered 3']))
  })

  test('a newer question aborts the older: what only that one wanted is no longer fetched, and it is told nothing more', async () => {
    const { told, waiting, receive, settle } = slowService()
    const prepared = receive({ type: 'prepare' })
    await settle('come')
    await prepared
    const older = receive(search(1, '经典'))
    await new Promise((resolve) => setTimeout(resolve, 20))
    const wanted = [...waiting]
    expect(wanted.length).toBeGreaterThan(0)
    expect(wanted.map(({ signal }) => signal.aborted)).toEqual(wanted.map(() => false))
    const newer = receive(search(2, '教务处'))
    await older
    expect(wanted.map(({ signal }) => signal.aborted)).toEqual(wanted.map(() => true))
    await settle('come')
    await newer
    const order = told()
    expect(order).toContain('cancelled 1')
    expect(order.lastIndexOf('answered 1')).toBeLessThan(order.indexOf('cancelled 1'))
    expect(order.at(-1)).toBe('answered 2')
  })

  test('does not answer a withdrawn question', async () => {
    const { sent, receive, settle } = slowService()
    const asked = receive(search(1, '读书'))
    await receive({ type: 'cancel', id: 1 })
    await settle('come')
    await asked
    expect(sent).toEqual([{ type: 'cancelled', id: 1 }])
  })

  test('a late withdrawal of an older question leaves the newer alone', async () => {
    const { told, receive, settle } = slowService()
    const asked = [receive(search(1, '读')), receive(search(2, '读书'))]
    await receive({ type: 'cancel', id: 1 })
    await settle('come')
    await Promise.all(asked)
    expect(told()).not.toContain('cancelled 2')
    expect(told().at(-1)).toBe('answered 2')
  })

  test('tells a failed load, and tries again at the next question', async () => {
    const { sent, receive, settle } = slowService()
    const asked = receive(search(1, '读书'))
    await settle('fail')
    await asked
    expect(sent).toMatchObject([{ type: 'failed', id: 1, failure: { reason: 'network' } }])
    const again = receive(search(2, '读书'))
    await settle('come')
    await again
    expect(sent.at(-1)).toMatchObject({ type: 'answered', id: 2, answer: { complete: true, hits: 14 } })
  })

  test('keeps a failed preparation to itself', async () => {
    const { sent, receive, settle } = slowService()
    const prepared = receive({ type: 'prepare' })
    await settle('fail')
    await prepared
    expect(sent).toEqual([])
  })

  test('suggests under the number of the question', async () => {
    const { sent, receive, settle } = slowService()
    const asked = receive({ type: 'suggest', id: 4, typed: '读书行' })
    await settle('come')
    await asked
    expect(sent).toEqual([
      { type: 'suggested', id: 4, suggestions: [{ text: '读书行动计划', place: '篇名' }] },
    ])
  })

  test('where suggestions cannot be had there are none, and nothing has failed', async () => {
    const { sent, receive, settle } = slowService()
    const asked = receive({ type: 'suggest', id: 4, typed: '读书行' })
    await settle('fail')
    await asked
    expect(sent).toEqual([{ type: 'suggested', id: 4, suggestions: [] }])
  })

  test('refuses a message that is not a request', async () => {
    await expect(slowService().receive(search(0, '读书'))).rejects.toThrow()
    await expect(slowService().receive({ type: 'search', id: 1, query: '读书', limit: 50 })).rejects.toThrow()
  })
})
