import { describe, expect, test } from 'vitest'
import { plainQuestion, questionSchema } from '@/lib/search/question'
import { type HitsOfArticle, talliesOf } from '@/lib/search/tallies'

const at = (article: string, kind: string, hits: number) =>
  ({ place: { issue: article.slice(0, 7), article, kind }, hits }) as HitsOfArticle
const counted = [
  at('2022-02/01', 'speech', 3),
  at('2022-02/01', 'speech', 1),
  at('2022-01/02', 'plan', 5),
  at('2021-07/01', 'speech', 2),
]
const tallies = (filters: object) =>
  talliesOf(counted, questionSchema.parse({ ...plainQuestion('人才'), ...filters }), (id) => `${id}期`)

describe('talliesOf', () => {
  test('counts the hits of every value of every filter', () => {
    expect(tallies({})).toEqual({
      kinds: [
        { kind: 'speech', hits: 6 },
        { kind: 'plan', hits: 5 },
      ],
      years: [
        { year: 2022, hits: 9 },
        { year: 2021, hits: 2 },
      ],
      issues: [
        { issue: '2022-02', name: '2022-02期', hits: 4 },
        { issue: '2022-01', name: '2022-01期', hits: 5 },
        { issue: '2021-07', name: '2021-07期', hits: 2 },
      ],
      articles: [
        { article: '2022-02/01', hits: 4 },
        { article: '2022-01/02', hits: 5 },
        { article: '2021-07/01', hits: 2 },
      ],
    })
  })

  test('tells of each filter what another choice would bring, with the other filters as they are', () => {
    const { kinds, years } = tallies({ kind: 'speech', year: 2022 })
    expect(kinds).toEqual([
      { kind: 'plan', hits: 5 },
      { kind: 'speech', hits: 4 },
    ])
    expect(years).toEqual([
      { year: 2022, hits: 4 },
      { year: 2021, hits: 2 },
    ])
  })
})
