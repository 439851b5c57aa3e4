import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { orElse } from '@/lib/journal/or-else'

const schema = z.object({
  face: orElse(z.enum(['hei', 'song']), 'hei'),
  places: orElse(z.array(z.int()), []),
})

describe('a value or else the fallback', () => {
  it('takes what the schema knows', () => {
    expect(schema.parse({ face: 'song', places: [3] })).toEqual({ face: 'song', places: [3] })
  })

  it.each([{}, { face: '宋体', places: 3 }, { face: null, places: ['甲'] }, { places: [1, '甲'] }])(
    'falls back where a field is missing or unknown, each for itself: %j',
    (stored) => {
      expect(schema.parse(stored)).toEqual({ face: 'hei', places: [] })
    },
  )

  it('leaves a field that is right beside one that is not', () => {
    expect(schema.parse({ face: 'song', places: '甲' })).toEqual({ face: 'song', places: [] })
  })
})
