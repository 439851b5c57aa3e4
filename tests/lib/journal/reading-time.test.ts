import { describe, expect, test } from 'vitest'
import { readingMinutes } from '@/lib/journal/reading-time'

describe('readingMinutes', () => {
  test('counts five hundred characters to the minute', () => {
    expect(readingMinutes(7000)).toBe(14)
  })

  test('rounds to whole minutes', () => {
    expect(readingMinutes(1240)).toBe(2)
    expect(readingMinutes(1260)).toBe(3)
  })

  test('never promises less than one minute', () => {
    expect(readingMinutes(0)).toBe(1)
  })
})
