import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { FIRST_PAINT_SCRIPT } from '@/lib/reader/first-paint'
import { PREFERENCES_KEY } from '@/lib/reader/preferences'

function attributesFor(stored: string | null): Record<string, string> {
  const dataset: Record<string, string> = {}
  const localStorage = { getItem: (key: string) => (key === PREFERENCES_KEY ? stored : null) }
  runInNewContext(FIRST_PAINT_SCRIPT, { localStorage, document: { documentElement: { dataset } } })
  return dataset
}

describe('the first-paint script', () => {
  test('sets size and theme as stored', () => {
    expect(attributesFor('{"size":"larger","theme":"night"}')).toEqual({
      script: 'on',
      size: 'larger',
      theme: 'night',
    })
  })

  test('sets numbers and alignment as stored', () => {
    expect(attributesFor('{"numbers":"on","align":"left"}')).toEqual({
      script: 'on',
      numbers: 'on',
      align: 'left',
    })
  })

  test.each([null, '{"size":', '{"size":"huge","theme":7}', '[]'])(
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
