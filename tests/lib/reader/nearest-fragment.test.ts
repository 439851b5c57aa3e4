import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nearestFragment } from '@/lib/reader/nearest-fragment'

const NOW = ['title', 'h1', 'p1', 'p2', 'p2a', 'p2b', 'h2', 'p4', 't1r0', 't1r1', 't1r3', 'p10', 's1']

describe('a kept place in a text that was changed since', () => {
  test.each([
    ['p4', 'p4'],
    ['p3', 'p2b'],
    ['p2aa', 'p2b'],
    ['p9', 'p4'],
    ['p99', 'p10'],
    ['h7', 'h2'],
    ['t1r2', 't1r1'],
    ['t2r1', null],
    ['p0', null],
    ['n1', null],
    ['s3', 's1'],
  ])('%s is found at %s', (kept, found) => {
    expect(nearestFragment(NOW, kept)).toBe(found)
  })

  test('is where it was as long as its block stands, else an earlier one of its kind', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(300), { minLength: 1 }), fc.nat(300), (numbers, kept) => {
        const sorted = [...numbers].sort((a, b) => a - b)
        const found = nearestFragment(
          sorted.map((number) => `p${number}`),
          `p${kept}`,
        )
        const earlier = sorted.filter((number) => number <= kept).at(-1)
        expect(found).toBe(earlier === undefined ? null : `p${earlier}`)
      }),
    )
  })
})
