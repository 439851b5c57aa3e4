import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createShortlists } from '@/lib/collation/shortlists'
import { articleIdSchema, fragmentSchema } from '@/lib/search/passage'
import { looseUnits } from '@/lib/text/fold-loosely'

const units = looseUnits(new Map([['學', '学']]))
const partOf = (original: string, at: number) => ({
  article: articleIdSchema.parse('2022-01/01'),
  fragment: fragmentSchema.parse(`p${at + 1}`),
  part: 0,
  original,
})
const pairs = (text: string) =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)))

const text = fc.string({ unit: fc.constantFrom('教', '育', '强', '国', '学'), minLength: 2, maxLength: 12 })

test('a part lacks of a quotation just the pairs that a plain look finds missing', () => {
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 5 }),
      fc.array(text, { maxLength: 6 }),
      (quotes, texts) => {
        const lists = createShortlists(quotes, units)
        for (const [at, original] of texts.entries()) lists.add(partOf(original, at))
        for (const [at, quote] of quotes.entries()) {
          const asked = pairs(quote)
          const wanted = texts
            .map((each) => [...asked].filter((pair) => !pairs(each).has(pair)).length)
            .filter((lacking) => asked.size - lacking >= Math.max(1, asked.size * 0.25))
            .sort((a, b) => a - b)
          expect(lists.of(at).map(({ lacking }) => lacking)).toEqual(wanted.slice(0, 8))
        }
      },
    ),
  )
})

test('punctuation between two characters and other spellings part no pair', () => {
  const lists = createShortlists(['教育强国学'], units)
  lists.add(partOf('教、育“强”国，學', 0))
  expect(lists.of(0)).toMatchObject([{ lacking: 0 }])
})

test('parts that have all of a phrase are kept however many they are, and else the eight nearest', () => {
  const lists = createShortlists(['教育强国', '教育学'], units)
  for (let at = 0; at < 20; at++) lists.add(partOf('教育强国', at))
  expect(lists.of(0)).toHaveLength(20)
  expect(lists.of(1)).toHaveLength(8)
})
