import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { FIRST_PAINT_SCRIPT } from '@/lib/reader/first-paint'
import { CHOICES, PREFERENCES_KEY } from '@/lib/reader/preference-choices'
import { parsePreferences } from '@/lib/reader/preferences'

function attributesFor(stored: string | null): Record<string, unknown> {
  const dataset: Record<string, unknown> = {}
  const localStorage = { getItem: (key: string) => (key === PREFERENCES_KEY ? stored : null) }
  runInNewContext(FIRST_PAINT_SCRIPT, { localStorage, document: { documentElement: { dataset } } })
  return dataset
}

describe('the first-paint script', () => {
  test.each(Object.entries(CHOICES).flatMap(([name, values]) => values.map((value) => ({ [name]: value }))))(
    'sets %j as stored',
    (choice) => {
      expect(attributesFor(JSON.stringify(choice))).toEqual({ script: 'on', ...choice })
    },
  )

  test.each(['small', 'standard', 'large', 'larger', 'largest'])(
    'sets the size that an older version called %s as the settings read it',
    (size) => {
      const stored = JSON.stringify({ size, theme: 'night' })
      const { size: read } = parsePreferences(stored)
      expect(attributesFor(stored)).toEqual({ script: 'on', size: read, theme: 'night' })
    },
  )

  test.each([null, '{"size":', '{"size":"huge","theme":7}', '{"size":"constructor"}', '[]', '7'])(
    'leaves the page as it is for %s',
    (stored) => {
      expect(attributesFor(stored)).toEqual({ script: 'on' })
    },
  )

  test('says that script runs even where storage is refused', () => {
    const dataset: Record<string, string> = {}
    runInNewContext(FIRST_PAINT_SCRIPT, { document: { documentElement: { dataset } } })
    expect(dataset).toEqual({ script: 'on' })
  })

  test('cannot end the element it stands in', () => {
    expect(FIRST_PAINT_SCRIPT).not.toMatch(/<|&/)
  })
})
