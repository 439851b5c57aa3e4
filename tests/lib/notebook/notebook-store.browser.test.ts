import 'fake-indexeddb/auto'
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import { openDB } from 'idb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ArticleId } from '@/lib/journal/ids'
import type { Highlight } from '@/lib/notebook/notebook-mark'
import { someHighlight } from './some-mark'

const kept = new Map<string, string>()

/** One tab: its own modules over the database that all tabs share. */
async function tab() {
  vi.resetModules()
  const store = await import('@/lib/notebook/notebook-store.browser')
  const { importMarks } = await import('@/lib/notebook/import-marks.browser')
  return { ...store, importMarks }
}

beforeEach(() => {
  vi.restoreAllMocks()
  kept.clear()
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  })
})

describe('the notebook on the device', () => {
  it('keeps a mark, deletes it and brings it back', async () => {
    const store = await tab()
    const mark = someHighlight()
    expect(await store.saveMark(mark)).toEqual({ value: mark })
    expect(await store.marksOf(mark.article)).toEqual({ value: [mark] })
    expect(await store.marksOf('2022-01/06' as ArticleId)).toEqual({ value: [] })
    await store.removeMark(mark.id)
    expect(await store.allMarks()).toEqual({ value: { marks: [], broken: 0 } })
    expect(await store.allRecords()).toMatchObject({ value: { marks: [{ id: mark.id }] } })
    expect(await store.restoreMark(mark.id)).toMatchObject({
      value: { ...mark, updatedAt: expect.any(String) },
    })
    expect(await store.removeMark('not-there')).toEqual({ value: null })
  })

  it('keeps the list of articles with marks in step', async () => {
    const store = await tab()
    await store.saveMark(someHighlight())
    await store.saveMark(someHighlight({ id: 'mark-0002', article: '2022-01/02' as ArticleId }))
    expect(kept.get('notebook.articles')).toBe('["2022-01/02","2022-01/05"]')
    await store.removeMark('mark-0001')
    expect(kept.get('notebook.articles')).toBe('["2022-01/02"]')
  })

  it('skips and counts a broken record, and loses no other', async () => {
    const store = await tab()
    await store.saveMark(someHighlight())
    const opened = await (await import('@/lib/notebook/notebook-database.browser')).openNotebook()
    if ('value' in opened)
      await opened.value.put('marks', { id: 'broken--', article: '2022-01/05', color: 1 })
    expect(await store.allMarks()).toEqual({ value: { marks: [someHighlight()], broken: 1 } })
  })

  it('lets two tabs change one mark, and loses neither change', async () => {
    const [one, two] = [await tab(), await tab()]
    await one.saveMark(someHighlight())
    await Promise.all([
      one.editMark('mark-0001', { color: 'blue' }),
      two.editMark('mark-0001', { note: { from: '', to: '左' } }),
      one.editMark('mark-0001', { note: { from: '', to: '右' } }),
      ...Array.from({ length: 20 }, (_, i) =>
        (i % 2 ? one : two).saveMark(someHighlight({ id: `more-${100 + i}` })),
      ),
    ])
    const all = await one.allMarks()
    const marks = 'value' in all ? all.value.marks : []
    expect(marks).toHaveLength(21)
    const changed = marks.find(({ id }) => id === 'mark-0001') as Highlight
    expect(changed.color).toBe('blue')
    expect(changed.note.split('\n\n').sort()).toEqual(['右', '左'])
  })

  it('tells the other tabs of each change', async () => {
    const [one, two] = [await tab(), await tab()]
    const heard = new Promise<void>((resolve) => {
      const stop = two.watchNotebook(() => {
        stop()
        resolve()
      })
    })
    await one.saveMark(someHighlight())
    await heard
  })

  it('merges a backup and tells what it changed', async () => {
    const store = await tab()
    await store.saveMark(someHighlight())
    const backup = [someHighlight(), someHighlight({ id: 'mark-0002' })]
    expect(await store.importMarks(backup)).toMatchObject({ value: { added: 1, same: 1 } })
    expect(await store.importMarks(backup)).toMatchObject({ value: { added: 0, same: 2 } })
  })

  it('makes a change later than what it changes, even by a clock that is behind', async () => {
    const store = await tab()
    await store.saveMark(someHighlight({ updatedAt: '2999-01-01T00:00:00.000Z' }))
    expect(await store.removeMark('mark-0001')).toMatchObject({
      value: { updatedAt: '2999-01-01T00:00:00.001Z' },
    })
  })
})

describe('a device that keeps nothing', () => {
  it('is told as refused where there is no database or it may not be opened', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
    expect(await (await tab()).saveMark(someHighlight())).toEqual({ trouble: 'refused' })
    vi.stubGlobal('indexedDB', undefined)
    expect(await (await tab()).allMarks()).toEqual({ trouble: 'refused' })
  })

  it('is told as full, and keeps all or nothing', async () => {
    const store = await tab()
    await store.saveMark(someHighlight())
    const put = IDBObjectStore.prototype.put
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (value.id === 'mark-0003') throw new DOMException('no room', 'QuotaExceededError')
      return put.call(this, value, key)
    })
    const backup = [someHighlight({ id: 'mark-0002' }), someHighlight({ id: 'mark-0003' })]
    expect(await store.importMarks(backup)).toEqual({ trouble: 'full' })
    expect(await store.allMarks()).toEqual({ value: { marks: [someHighlight()], broken: 0 } })
    vi.restoreAllMocks()
    expect(await store.importMarks(backup)).toMatchObject({ value: { added: 2 } })
  })

  it('is told as blocked where a newer page has changed the database', async () => {
    ;(await openDB('notebook', 99)).close()
    expect(await (await tab()).allMarks()).toEqual({ trouble: 'blocked' })
  })
})

describe('the versions of the database', () => {
  it('opens what version 1 left on a device, with every record', async () => {
    // As version 1 made it; this stays as it is when later versions come.
    const old = await openDB('notebook', 1, {
      upgrade(database) {
        database.createObjectStore('marks', { keyPath: 'id' }).createIndex('article', 'article')
      },
    })
    await old.put('marks', someHighlight())
    old.close()
    const store = await tab()
    expect(await store.marksOf('2022-01/05' as ArticleId)).toEqual({ value: [someHighlight()] })
  })

  it('gives way to a newer page and opens again', async () => {
    const store = await tab()
    await store.saveMark(someHighlight())
    const newer = await openDB('notebook', 2)
    newer.close()
    expect(await store.allMarks()).toEqual({ trouble: 'blocked' })
  })
})
