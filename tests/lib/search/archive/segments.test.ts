import { describe, expect, test } from 'vitest'
import { segmentSizes } from '@/lib/search/archive/segments'

describe('segmentSizes', () => {
  test.each([
    [0, []],
    [1, [1]],
    [3, [1, 1, 1]],
    [4, [4]],
    [21, [16, 4, 1]],
    [100, [64, 16, 16, 4]],
    [107, [64, 16, 16, 4, 4, 1, 1, 1]],
    [500, [256, 64, 64, 64, 16, 16, 16, 4]],
  ])('parts %i issues', (issues, sizes) => {
    expect(segmentSizes(issues)).toEqual(sizes)
  })

  test('holds every issue once, in few segments', () => {
    for (let issues = 1; issues <= 1200; issues++) {
      const sizes = segmentSizes(issues)
      expect(sizes.reduce((a, b) => a + b, 0)).toBe(issues)
      expect(sizes.length).toBeLessThanOrEqual(3 * Math.ceil(Math.log(issues + 1) / Math.log(4)))
    }
  })

  test('leaves the segments before as they are when an issue joins, or makes one of the last of them', () => {
    for (let issues = 1; issues <= 1200; issues++) {
      const before = segmentSizes(issues)
      const after = segmentSizes(issues + 1)
      const kept = after.slice(0, -1)
      expect(kept).toEqual(before.slice(0, kept.length))
    }
  })
})
