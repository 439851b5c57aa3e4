import { describe, expect, test } from 'vitest'
import { DEFAULT_PREFERENCES, parsePreferences } from '@/lib/reader/preferences'

describe('parsePreferences', () => {
  test('reads what was stored', () => {
    const stored = {
      size: 36,
      leading: 'loose',
      face: 'kai',
      theme: 'contrast',
      align: 'left',
      numbers: 'on',
      mode: 'large',
    }
    expect(parsePreferences(JSON.stringify(stored))).toEqual(stored)
  })

  test.each([
    ['nothing', null],
    ['a cut value', '{"size":"lar'],
    ['another type', '"largest"'],
    ['no object', '[]'],
    ['an empty object', '{}'],
    ['a size between the steps', '{"size":19}'],
    ['the name of a property of all objects', '{"size":"constructor"}'],
  ])('falls back for %s', (_, stored) => {
    expect(parsePreferences(stored)).toEqual(DEFAULT_PREFERENCES)
  })

  test('gives a reader who has set nothing the device, both edges even and the standard mode', () => {
    expect(DEFAULT_PREFERENCES).toEqual({
      size: 'default',
      leading: 'normal',
      face: 'hei',
      theme: 'system',
      align: 'both',
      numbers: 'off',
      mode: 'standard',
    })
  })

  test.each([
    ['small', 18],
    ['standard', 'default'],
    ['large', 22],
    ['larger', 26],
    ['largest', 30],
  ])('takes over the size that an older version called %s', (name, size) => {
    expect(parsePreferences(JSON.stringify({ size: name, theme: 'green' }))).toEqual({
      ...DEFAULT_PREFERENCES,
      size,
      theme: 'green',
    })
  })

  test('keeps every field that it knows beside one that it does not', () => {
    expect(parsePreferences('{"size":42,"theme":"pink","leading":1,"align":"left"}')).toEqual({
      ...DEFAULT_PREFERENCES,
      size: 42,
      align: 'left',
    })
  })
})
