import fc from 'fast-check'
import { expect, test } from 'vitest'
import { passageHits } from '@/lib/search/archive/passage-hits'
import { closeness } from '@/lib/search/closeness'

const ascending = fc
  .uniqueArray(fc.nat(300), { maxLength: 40 })
  .map((places) => Uint32Array.from(places).sort())
const WORDS = ['人才', '培养', '强国']
const EXCLUDED = '规划'

test('passages are those that hold every word and no excluded one, with all their hits', () => {
  fc.assert(
    fc.property(
      ascending,
      fc.array(ascending, { minLength: 3, maxLength: 3 }),
      fc.uniqueArray(fc.nat(300), { maxLength: 2 }),
      fc.integer({ min: 1, max: 3 }),
      (others, places, excluded, count) => {
        const starts = Uint32Array.from(new Set([0, ...others])).sort()
        const words = WORDS.slice(0, count)
        const query = { words, excluded: excluded.length > 0 ? [EXCLUDED] : [], verbatim: [] }
        const placesOf = (word: string) =>
          word === EXCLUDED ? Uint32Array.from(excluded).sort() : (places[WORDS.indexOf(word)] ?? starts)
        const expected = [...starts].flatMap((start, i) => {
          const inside = (place: number) =>
            place >= start && place < (starts[i + 1] ?? Number.POSITIVE_INFINITY)
          const found = words.map((word, number) =>
            [...placesOf(word)].filter(inside).map((at) => ({ word: number, start: at, end: at + 2 })),
          )
          if (found.some((hits) => hits.length === 0) || excluded.some(inside)) return []
          const hits = found.flat().sort((a, b) => a.start - b.start || a.end - b.end)
          return [{ start, hits: hits.length, closeness: closeness(hits, words.length) }]
        })
        expect(passageHits(query, placesOf, starts)).toEqual(expected)
      },
    ),
    { numRuns: 1000 },
  )
})

test('a passage with very many hits is joined in no time', () => {
  const many = Uint32Array.from({ length: 100_000 }, (_, i) => 4 * i)
  const query = { words: WORDS, excluded: [], verbatim: [] }
  expect(passageHits(query, () => many, Uint32Array.of(0))).toMatchObject([{ hits: 300_000 }])
})
