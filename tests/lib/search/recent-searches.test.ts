import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MOST_RECENT, parseRecent, withoutRecent, withRecent } from '@/lib/search/recent-searches'

describe('the recent searches', () => {
  test('stand newest first, each once, at most eight', () => {
    const all = [...'一二三四五六七八九一'].reduce<readonly string[]>(withRecent, [])
    expect(all).toEqual([...'一九八七六五四三'])
  })

  test('hold neither an empty query nor one of more than 100 characters', () => {
    for (const query of ['', '  ', '字'.repeat(101)]) expect(withRecent(['教育'], query)).toEqual(['教育'])
    expect(withRecent([], '字'.repeat(100))).toHaveLength(1)
  })

  test('can be forgotten one by one', () => {
    expect(withoutRecent(['教育', '人才'], '教育')).toEqual(['人才'])
  })

  test('are read back as they were kept', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 20 }), (queries) => {
        const kept = queries.reduce<readonly string[]>(withRecent, [])
        expect(kept.length).toBeLessThanOrEqual(MOST_RECENT)
        expect(parseRecent(JSON.stringify(kept))).toEqual(kept)
      }),
    )
  })

  test.each(['', '{', 'null', '"教育"', '[1]', '[""]', JSON.stringify(Array(9).fill('教育'))])(
    'of %j, which is nothing that was kept, are none',
    (stored) => expect(parseRecent(stored)).toEqual([]),
  )
})
