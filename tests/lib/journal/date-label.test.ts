import { describe, expect, test } from 'vitest'
import { dateLabel } from '@/lib/journal/date-label'

describe('dateLabel', () => {
  test('writes a date without leading zeros', () => {
    expect(dateLabel('2022-01-06')).toBe('2022年1月6日')
  })

  test('leaves anything else as it is', () => {
    expect(dateLabel('2022年春')).toBe('2022年春')
  })
})
