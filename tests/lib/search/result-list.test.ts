import { describe, expect, test } from 'vitest'
import type { ResultGroup } from '@/lib/search/answer'
import { issuePassages } from '@/lib/search/passages'
import { createResultList } from '@/lib/search/result-list'
import { exactResult } from '@/lib/search/result-of'
import { sampleIssue } from './sample-issue'

const { id: issue, name: issueName, articles } = issuePassages(sampleIssue)
const groups = articles.map(
  ({ id, kind, title }): Omit<ResultGroup, 'results'> => ({ article: id, kind, title, issue, issueName }),
)
const [first, second] = groups
const result = () =>
  exactResult({ fragment: articles[0]?.passages[0]?.fragment ?? ('p1' as never), parts: ['读书'] }, ['读'])

describe('createResultList', () => {
  test('gathers results of one article that follow one another', () => {
    if (first === undefined || second === undefined) throw new Error('样本没有两篇')
    const list = createResultList(10)
    for (const group of [first, first, second, first]) list.add(group, result)
    expect(list.shown().groups.map(({ article, results }) => [article, results.length])).toEqual([
      [first.article, 2],
      [second.article, 1],
      [first.article, 1],
    ])
    expect(list.shown()).toMatchObject({ shown: 4, more: false })
  })

  test('makes no result beyond its limit, but knows that there are more', () => {
    if (first === undefined) throw new Error('样本没有文章')
    let made = 0
    const list = createResultList(2)
    for (let i = 0; i < 3; i++)
      list.add(first, () => {
        made += 1
        return result()
      })
    expect(made).toBe(2)
    expect(list.isFull()).toBe(true)
    expect(list.shown()).toMatchObject({ shown: 2, more: true })
  })
})
