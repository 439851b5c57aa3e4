import { describe, expect, test } from 'vitest'
import { createFileStore } from '@/lib/search/archive/file-store'
import type { LoadError } from '@/lib/search/load-error'

/** A server whose files come when the test says so. */
function slowServer(bytes = 10) {
  const waiting: {
    address: string
    signal: AbortSignal
    anew: boolean
    come: () => void
    fail: () => void
  }[] = []
  const store = createFileStore(
    (address, signal, anew) =>
      new Promise((resolve, reject) => {
        const come = () => resolve(new Uint8Array(bytes))
        const fail = () => reject(new TypeError('offline'))
        signal.addEventListener('abort', () => reject(signal.reason))
        waiting.push({ address, signal, anew, come, fail })
      }),
    25,
  )
  return { store, waiting }
}

describe('createFileStore', () => {
  test('fetches a file once for all who want it, and never again while it is held', async () => {
    const { store, waiting } = slowServer()
    const both = [store.get('/a'), store.get('/a', new AbortController().signal)]
    expect(waiting).toHaveLength(1)
    waiting[0]?.come()
    await Promise.all(both)
    await store.get('/a')
    expect(waiting).toHaveLength(1)
    expect(store.holds('/a')).toBe(true)
  })

  test('aborts the fetch only when nobody waits for it any more', async () => {
    const { store, waiting } = slowServer()
    const [first, second] = [new AbortController(), new AbortController()]
    const asked = [store.get('/a', first.signal), store.get('/a', second.signal)]
    first.abort(new Error('overtaken'))
    await expect(asked[0]).rejects.toThrow('overtaken')
    expect(waiting[0]?.signal.aborted).toBe(false)
    second.abort(new Error('withdrawn'))
    await expect(asked[1]).rejects.toThrow('withdrawn')
    expect(waiting[0]?.signal.aborted).toBe(true)
  })

  test('fetches anew for who comes after an abort', async () => {
    const { store, waiting } = slowServer()
    const gone = new AbortController()
    const left = store.get('/a', gone.signal)
    gone.abort()
    await expect(left).rejects.toThrow()
    const next = store.get('/a')
    expect(waiting).toHaveLength(2)
    waiting[1]?.come()
    await expect(next).resolves.toHaveLength(10)
  })

  test('never aborts a file that someone wants without a signal', async () => {
    const { store, waiting } = slowServer()
    const gone = new AbortController()
    const kept = store.get('/a')
    const left = store.get('/a', gone.signal)
    gone.abort()
    await expect(left).rejects.toThrow()
    expect(waiting[0]?.signal.aborted).toBe(false)
    waiting[0]?.come()
    await expect(kept).resolves.toHaveLength(10)
  })

  test('tells a file that does not come, and tries again when asked again', async () => {
    const { store, waiting } = slowServer()
    const asked = store.get('/a')
    waiting[0]?.fail()
    await expect(asked).rejects.toMatchObject({
      name: 'LoadError',
      reason: 'network',
    } satisfies Partial<LoadError>)
    void store.get('/a')
    expect(waiting).toHaveLength(2)
  })

  test('fetches what was wrong past every cache, until it has come', async () => {
    const { store, waiting } = slowServer()
    const ask = async (end: 'come' | 'fail') => {
      const asked = store.get('/a')
      waiting.at(-1)?.[end]()
      await asked.catch(() => undefined)
      store.drop('/a')
    }
    await ask('come')
    await ask('fail')
    void store.get('/a')
    void store.get('/b')
    expect(waiting.map(({ anew }) => anew)).toEqual([false, true, true, false])
  })

  test('lets go of what was not used for the longest time', async () => {
    const { store, waiting } = slowServer()
    for (const address of ['/a', '/b', '/a', '/c']) {
      const asked = store.get(address)
      waiting.at(-1)?.come()
      await asked
    }
    expect(['/a', '/b', '/c'].map(store.holds)).toEqual([true, false, true])
  })
})
