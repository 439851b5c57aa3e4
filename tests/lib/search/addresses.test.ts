import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ARTICLE_KIND_NAMES } from '@/lib/journal/article-kinds'
import { articleIdOf, fragmentSchema, issueIdOf } from '@/lib/journal/ids'
import { fitsAddress, questionOf, resultAddress, searchAddress } from '@/lib/search/addresses'
import { LOOSE_TIERS } from '@/lib/search/match-tier'
import { wholeCharacters } from '@/lib/search/query'
import { plainQuestion, type Question, RESULT_ORDERS } from '@/lib/search/question'

const list = (query: string) => searchAddress(plainQuestion(query))

test('a result leads to its fragment and carries the query', () => {
  const article = articleIdOf(issueIdOf(2022, 1), 5)
  expect(resultAddress(article, fragmentSchema.parse('p12'), ' 人才 #1&2 ')).toBe(
    '/issues/2022-01/05/?q=%E4%BA%BA%E6%89%8D%20%231%262#p12',
  )
})

test('the address of a list holds the query, that of an empty box does not', () => {
  expect(list('“快变量”')).toBe('/search/?q=%E2%80%9C%E5%BF%AB%E5%8F%98%E9%87%8F%E2%80%9D')
  expect(list('  ')).toBe('/search/')
})

test('half a character, as a paste may leave it, is left out', () => {
  expect(list('教育\ud842')).toBe('/search/?q=%E6%95%99%E8%82%B2')
  expect(list('\ud842')).toBe('/search/')
})

test('a query that is too long for an address is left out whole, never cut', () => {
  const article = articleIdOf(issueIdOf(2022, 1), 5)
  const long = '字'.repeat(501)
  expect(resultAddress(article, fragmentSchema.parse('p12'), long)).toBe('/issues/2022-01/05/#p12')
  expect(list(long)).toBe('/search/')
  expect(searchAddress({ ...plainQuestion(long), kind: 'speech' })).toBe('/search/')
  expect(fitsAddress(long)).toBe(false)
  expect(fitsAddress('字'.repeat(500))).toBe(true)
})

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const issue = fc.tuple(fc.integer({ min: 1980, max: 2099 }), fc.integer({ min: 1, max: 120 }))
/** Any question whose query an address can hold. */
const question = fc
  .record({
    query: fc
      .string({ unit: fc.constantFrom(...'人才-"“，%&#?+=/ 　aé𠮷\ud842'), minLength: 1, maxLength: 30 })
      .map((query) => wholeCharacters(query).trim())
      .filter((query) => query !== ''),
    kind: maybe(fc.constantFrom(...ARTICLE_KIND_NAMES)),
    year: maybe(fc.integer({ min: 1980, max: 2099 })),
    issue: maybe(issue.map(([year, number]) => issueIdOf(year, number))),
    article: maybe(issue.map(([year, number]) => articleIdOf(issueIdOf(year, number), 3))),
    titles: fc.boolean(),
    order: maybe(fc.constantFrom(...RESULT_ORDERS)),
    also: fc.subarray([...LOOSE_TIERS]),
  })
  .map((parts) => {
    const given = Object.entries(parts).filter(([, value]) => value !== undefined)
    return { ...plainQuestion(parts.query), ...Object.fromEntries(given) } as Question
  })

describe('the address of a list', () => {
  test('holds the whole question: reading it gives the same one', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { pathname, search } = new URL(searchAddress(asked), 'http://localhost')
        expect(pathname).toBe('/search/')
        expect(questionOf(search)).toEqual(asked)
      }),
      { numRuns: 1000 },
    )
  })

  test('is short and readable', () => {
    const article = articleIdOf(issueIdOf(2022, 1), 5)
    expect(
      searchAddress({ ...plainQuestion('AI'), kind: 'plan', article, titles: true, also: [...LOOSE_TIERS] }),
    ).toBe('/search/?q=AI&kind=plan&article=2022-01/05&titles=1&also=punctuation,variants')
  })

  test('made by the form without script is read as well', () => {
    expect(questionOf('?q=%E6%95%99%E8%82%B2+%E5%BC%BA%E5%9B%BD')).toEqual(plainQuestion('教育 强国'))
  })

  test('leaves aside what is no filter, and keeps the rest', () => {
    expect(
      questionOf(
        '?q=AI&kind=essay&year=soon&issue=x&article=..%2F&titles=yes&order=up&also=all&page=2&year=2022',
      ),
    ).toEqual(plainQuestion('AI'))
    expect(questionOf('?q=AI&kind=essay&year=2022')).toEqual({ ...plainQuestion('AI'), year: 2022 })
    for (const year of ['', '0', '+2022', '2022.0', '0x7e6', '20220'])
      expect(questionOf(`?q=AI&year=${encodeURIComponent(year)}`)).toEqual(plainQuestion('AI'))
    expect(questionOf('')).toEqual(plainQuestion(''))
  })

  test('of any kind is read without failing', () => {
    fc.assert(fc.property(fc.webQueryParameters(), (search) => void questionOf(`?${search}`)))
  })
})
