import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupedNumber } from '@/lib/search/grouped-number'

test('digits stand in threes', () => {
  expect([0, 7, 999, 1000, 3417, 32_000, 1_234_567].map(groupedNumber)).toEqual([
    '0',
    '7',
    '999',
    '1,000',
    '3,417',
    '32,000',
    '1,234,567',
  ])
})

test('every count reads as the browser would print it', () => {
  const format = new Intl.NumberFormat('zh-CN')
  fc.assert(fc.property(fc.nat(), (number) => groupedNumber(number) === format.format(number)))
})
