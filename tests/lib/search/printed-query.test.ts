import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fragmentSchema } from '@/lib/journal/ids'
import { cutExcerpt, wholeExcerpt } from '@/lib/search/excerpt'
import { printedQuery } from '@/lib/search/printed-query'
import { parseQuery } from '@/lib/search/query'
import { foldText } from '@/lib/text/fold-text'

const result = { fragment: fragmentSchema.parse('p1'), label: '第1段', count: 1 }
const piece = (text: string, hit = true) => ({ text, hit })

test('the words are those that are printed, each once, found as one run though a blank stands in them', () => {
  const excerpt = [piece('教育、科技'), piece('和', false), piece('人　才 '), piece('教育、科技')]
  expect(printedQuery({ ...result, excerpt })).toBe('教育、科技 人才')
})

test('a hit that the excerpt shortens is taken from the whole passage', () => {
  const text = '读书'.repeat(60)
  const hits = [{ word: 0, start: 0, end: text.length }]
  const excerpt = [...cutExcerpt(text, hits)]
  expect(printedQuery({ ...result, excerpt, whole: [...wholeExcerpt(text, hits)] })).toBe(text)
})

test('a word that begins with a hyphen is not left out', () => {
  expect(parseQuery(printedQuery({ ...result, excerpt: [piece('－5℃'), piece('以下')] }))).toMatchObject({
    words: [foldText('-5℃').text, '以下'],
    excluded: [],
  })
})

test('the query finds each of the printed words again', () => {
  const word = fc.string({
    unit: fc.constantFrom(...'教育，、“”（）5Ｇ 　-〔〕'),
    minLength: 1,
    maxLength: 12,
  })
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
      const folded = words.map((each) => foldText(each).text).filter((each) => each !== '')
      fc.pre(folded.some((each) => !each.startsWith('-')))
      const { words: found, excluded } = parseQuery(
        printedQuery({ ...result, excerpt: words.map((each) => piece(each)) }),
      )
      expect(excluded).toEqual([])
      expect(found).toEqual([...new Set(folded)])
    }),
  )
})
