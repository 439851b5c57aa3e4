import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shareRead } from '@/lib/reader/share-read'

const lengths = fc.array(fc.nat(2000), { minLength: 1, maxLength: 200 })

describe('the share read', () => {
  test('counts characters: half of the second block of 100 and 300 is 62.5 %', () => {
    expect(shareRead([100, 300], 1, 150)).toBe(0.625)
  })

  test('never falls as the place moves on, and stays between nothing and all', () => {
    fc.assert(
      fc.property(lengths, fc.nat(), fc.nat(2500), fc.nat(), fc.nat(2500), (text, a, x, b, y) => {
        const one = [a % text.length, x] as const
        const other = [b % text.length, y] as const
        const [first, second] =
          one[0] < other[0] || (one[0] === other[0] && x <= y) ? [one, other] : [other, one]
        const before = shareRead(text, ...first)
        const after = shareRead(text, ...second)
        expect(before).toBeLessThanOrEqual(after)
        expect(before).toBeGreaterThanOrEqual(0)
        expect(after).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('is nothing of a text without characters', () => {
    expect(shareRead([], 0, 0)).toBe(0)
    expect(shareRead([0, 0], 1, 5)).toBe(0)
  })
})
