import { describe, expect, test } from 'vitest'
import { DEFAULT_PREFERENCES, parsePreferences } from '@/lib/reader/preferences'

describe('parsePreferences', () => {
  test('reads what was stored', () => {
    expect(parsePreferences('{"size":"largest","theme":"green"}')).toEqual({
      size: 'largest',
      theme: 'green',
    })
  })

  test.each([
    ['nothing', null],
    ['a cut value', '{"size":"lar'],
    ['another type', '"largest"'],
    ['an empty object', '{}'],
  ])('falls back for %s', (_, stored) => {
    expect(parsePreferences(stored)).toEqual(DEFAULT_PREFERENCES)
  })

  test('keeps the size where only the theme is unknown', () => {
    expect(parsePreferences('{"size":"large","theme":"pink"}')).toEqual({ size: 'large', theme: 'system' })
  })
})
