import { describe, expect, test } from 'vitest'
import type { SearchAnswer } from '@/lib/search/answer'
import { issuePassages } from '@/lib/search/passages'
import { createSearchIndex } from '@/lib/search/search-index'
import { sampleIssue } from './sample-issue'

const index = createSearchIndex([issuePassages(sampleIssue)])
const places = (answer: SearchAnswer) =>
  answer.groups.flatMap(({ article, results }) =>
    results.map(({ fragment, count }) => `${article}#${fragment} ×${count}`),
  )

describe('createSearchIndex', () => {
  test.each([
    ['a heading', '一、读什么', ['2031-02/01#h1 ×1']],
    ['a paragraph', '贵在坚持。', ['2031-02/01#p1 ×1']],
    ['half-width digits in a full-width number', '增加30万', ['2031-02/01#p2 ×1']],
    ['blanks that the reader leaves out', '专题12种', ['2031-02/01#p2 ×1']],
    ['a table cell', '20册', ['2031-02/02#t1r1 ×1']],
    ['a table head', '指标', ['2031-02/02#t1r0 ×1']],
    ['a signature', '图书馆办公室', ['2031-02/02#s1 ×1']],
    ['an addressee line', '各院系', ['2031-02/02#p1 ×1']],
    ['the notice’s text', '印发给你们', ['2031-02/02#p2 ×1']],
    ['the title of a notice', '关于印发', ['2031-02/02#title ×1']],
    ['a document number', '〔2031〕8号', ['2031-02/02#title ×1']],
    ['a person', '林一川', ['2031-02/01#title ×1']],
    ['the printed line of a source', '《校报》2031年', ['2031-02/01#title ×1']],
    ['two words in two cells of one row', '人均 20', ['2031-02/02#t1r1 ×2']],
    ['one character', '册', ['2031-02/01#p2 ×1', '2031-02/02#t1r1 ×1']],
  ])('finds %s', (_, typed, expected) => {
    expect(places(index.search(typed, 50))).toEqual(expected)
  })

  test('counts every hit and groups the passages by article in order', () => {
    const answer = index.search('读书', 50)
    expect(places(answer)).toEqual([
      '2031-02/01#title ×2',
      '2031-02/01#p1 ×2',
      '2031-02/02#title ×2',
      '2031-02/02#t1r2 ×1',
    ])
    expect(answer).toMatchObject({ query: '读书', hits: 7, passages: 4 })
    expect(answer.groups.map(({ title, issueName, kind }) => [title, issueName, kind])).toEqual([
      ['让读书成为习惯', '2031年第2期', 'commentary'],
      ['读书行动计划', '2031年第2期', 'plan'],
    ])
  })

  test('counts everything but cuts excerpts only up to the limit', () => {
    const answer = index.search('读书', 3)
    expect(answer).toMatchObject({ hits: 7, passages: 4 })
    expect(places(answer)).toHaveLength(3)
  })

  test('shows the cells of a row side by side with the hit marked', () => {
    const [group] = index.search('借书', 50).groups
    expect(group?.results[0]?.excerpt).toEqual([
      { text: '1 ｜ 人均', hit: false },
      { text: '借书', hit: true },
      { text: ' ｜ 20 册', hit: false },
    ])
  })

  test.each(['没有这句话', '书读', '', ' 　'])('answers %j with nothing', (typed) => {
    expect(index.search(typed, 50)).toMatchObject({ hits: 0, passages: 0, groups: [] })
  })
})
