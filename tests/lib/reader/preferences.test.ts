import { describe, expect, test } from 'vitest'
import { DEFAULT_PREFERENCES, parsePreferences } from '@/lib/reader/preferences'

describe('parsePreferences', () => {
  test('reads what was stored', () => {
    expect(parsePreferences('{"size":"largest","theme":"green","numbers":"on","align":"left"}')).toEqual({
      size: 'largest',
      theme: 'green',
      numbers: 'on',
      align: 'left',
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
    expect(parsePreferences('{"size":"large","theme":"pink"}')).toEqual({
      ...DEFAULT_PREFERENCES,
      size: 'large',
      theme: 'system',
    })
  })

  test('keeps what an older version stored, and adds the choices it did not know', () => {
    expect(parsePreferences('{"size":"largest","theme":"green"}')).toEqual({
      ...DEFAULT_PREFERENCES,
      size: 'largest',
      theme: 'green',
    })
  })

  test('shows no numbers and even edges where these are unknown', () => {
    expect(parsePreferences('{"numbers":true,"align":"right"}')).toEqual(DEFAULT_PREFERENCES)
  })
})
