import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fragmentSchema } from '@/lib/journal/ids'
import {
  cellTextSchema,
  issueTextSchema,
  packArticle,
  unpackPassages,
} from '@/lib/search/archive/packed-text'
import { issuePassages } from '@/lib/search/passages'
import { sampleIssue } from '../sample-issue'

const articles = issuePassages(sampleIssue).articles

describe('packArticle and unpackPassages', () => {
  test('give back every passage, labels too', () => {
    for (const article of articles) expect(unpackPassages(packArticle(article))).toEqual(article.passages)
    expect(articles.flatMap(({ passages }) => passages.flatMap(({ label }) => label ?? []))).toEqual([
      '主送机关',
    ])
  })

  test('give back any label', () => {
    const label = fc.oneof(
      fc.string({ unit: fc.constantFrom(...' =%+&20附件　\n𠮷\ud842') }),
      fc.string({ unit: 'binary' }),
    )
    const passage = fc.record(
      {
        fragment: fc.constantFrom('title', 'h1', 'p1', 'p12a', 't1r0').map((id) => fragmentSchema.parse(id)),
        parts: fc.array(fc.string(), { minLength: 1, maxLength: 3 }),
        label,
      },
      { requiredKeys: ['fragment', 'parts'], noNullPrototype: true },
    )
    const [article] = articles
    if (article === undefined) throw new Error('样本没有文章')
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 4 }), (passages) => {
        expect(unpackPassages(packArticle({ ...article, passages }))).toEqual(passages)
      }),
    )
  })

  test('write what the schema reads', () => {
    expect(cellTextSchema.safeParse({ articles: articles.map(packArticle) }).success).toBe(true)
  })

  test('refuse a passage without texts', () => {
    const packed = articles.map(packArticle)
    const empty = packed.map((article) => ({ ...article, fragments: 'p1', parts: [[]] }))
    expect(cellTextSchema.safeParse({ articles: empty }).success).toBe(false)
    const whole = (list: typeof packed) => ({ articles: list.map((each) => ({ ...each, alternates: [] })) })
    expect(issueTextSchema.safeParse(whole(packed)).success).toBe(true)
    expect(issueTextSchema.safeParse(whole(empty)).success).toBe(false)
  })

  test.each([
    ['a text too many', { fragments: 'p1', parts: [['一'], ['二']] }],
    ['a text too few', { fragments: 'p1 p2', parts: [['一']] }],
    ['an address that is none', { fragments: '<p>', parts: [['一']] }],
  ])('refuse %s', (_, damaged) => {
    const [article] = articles
    if (article === undefined) throw new Error('样本没有文章')
    expect(() => unpackPassages({ ...packArticle(article), ...damaged })).toThrow(RangeError)
  })

  test('have no passages where there are none', () => {
    const [article] = articles
    if (article === undefined) throw new Error('样本没有文章')
    expect(unpackPassages(packArticle({ ...article, passages: [] }))).toEqual([])
  })
})
