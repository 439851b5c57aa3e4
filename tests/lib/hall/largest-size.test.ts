import fc from 'fast-check'
import { expect, it } from 'vitest'
import { largestSize } from '@/lib/hall/largest-size'

it('is the largest that fits, and the least where none does', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 120 }), (limit) => {
      const size = largestSize(32, 96, (each) => each <= limit)
      expect(size).toBe(Math.min(96, Math.max(32, limit)))
    }),
  )
})
