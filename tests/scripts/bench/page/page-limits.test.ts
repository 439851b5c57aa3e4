import { expect, test } from 'vitest'
import { isBeyond } from '@/scripts/bench/page/page-limits'

test('a figure is beyond its limit as it is shown', () => {
  expect(isBeyond('lcpRatio', 1.104)).toBe(false)
  expect(isBeyond('lcpRatio', 1.106)).toBe(true)
  expect(isBeyond('total', 60)).toBe(false)
  expect(isBeyond('total', 60.1)).toBe(true)
  expect(isBeyond('cls', 0.0004)).toBe(false)
  expect(isBeyond('cls', 0.001)).toBe(true)
})
