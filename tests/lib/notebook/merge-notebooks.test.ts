import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countMerge, mergeNotebooks } from '@/lib/notebook/merge-notebooks'
import { anyNotebook, someHighlight } from './some-mark'

const EARLY = '2026-11-01T08:00:00.000Z'
const LATE = '2026-11-02T08:00:00.000Z'

describe('two notebooks merged', () => {
  it('are the same from either side, and merging again changes nothing', () => {
    fc.assert(
      fc.property(anyNotebook, anyNotebook, anyNotebook, (a, b, c) => {
        const merged = mergeNotebooks(a, b)
        expect(mergeNotebooks(b, a)).toEqual(merged)
        expect(mergeNotebooks(merged, b)).toEqual(merged)
        expect(mergeNotebooks(merged, c)).toEqual(mergeNotebooks(a, mergeNotebooks(b, c)))
      }),
    )
  })

  it('have every mark of both, each as it was written last', () => {
    fc.assert(
      fc.property(anyNotebook, anyNotebook, (a, b) => {
        const merged = mergeNotebooks(a, b)
        const all = [...a, ...b]
        expect(merged.map(({ id }) => id)).toEqual([...new Set(all.map(({ id }) => id))].sort())
        for (const mark of merged) {
          expect(all).toContainEqual(mark)
          for (const other of all)
            if (other.id === mark.id) expect(other.updatedAt <= mark.updatedAt).toBe(true)
        }
      }),
    )
  })
})

describe('what an import tells', () => {
  it('counts each mark once', () => {
    const mine = [
      someHighlight({ id: 'the-same-' }),
      someHighlight({ id: 'changed--' }),
      someHighlight({ id: 'deleted--', updatedAt: LATE, deletedAt: LATE }),
      someHighlight({ id: 'removed--' }),
    ]
    const theirs = [
      someHighlight({ id: 'the-same-' }),
      someHighlight({ id: 'changed--', note: '新', updatedAt: LATE }),
      someHighlight({ id: 'deleted--', updatedAt: EARLY }),
      someHighlight({ id: 'removed--', updatedAt: LATE, deletedAt: LATE }),
      someHighlight({ id: 'new------' }),
      someHighlight({ id: 'new-gone-', deletedAt: EARLY }),
    ]
    expect(countMerge(mine, theirs)).toEqual({
      added: 1,
      updated: 1,
      removed: 1,
      same: 1,
      deletedHere: ['deleted--'],
    })
  })

  it('says that a second import has all already', () => {
    fc.assert(
      fc.property(anyNotebook, anyNotebook, (a, b) => {
        const again = countMerge(mergeNotebooks(a, b), b)
        expect([again.added, again.updated, again.removed]).toEqual([0, 0, 0])
      }),
    )
  })
})
