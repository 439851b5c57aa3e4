import { describe, expect, test } from 'vitest'
import { articleIdSchema } from '@/lib/journal/ids'
import { neighboursOf } from '@/lib/journal/neighbours'
import { article } from '../../samples/published-article'

const articles = [1, 2, 3].map((order) => article({ order }))
const ordersBeside = (id: string) => {
  const { previous, next } = neighboursOf(articles, articleIdSchema.parse(id))
  return [previous?.record.order, next?.record.order]
}

describe('neighboursOf', () => {
  test('finds the articles before and after', () => {
    expect(ordersBeside('2022-01/02')).toEqual([1, 3])
  })

  test('the first has none before it, the last none after it', () => {
    expect(ordersBeside('2022-01/01')).toEqual([undefined, 2])
    expect(ordersBeside('2022-01/03')).toEqual([2, undefined])
  })

  test('an article of another issue has none', () => {
    expect(ordersBeside('2023-01/02')).toEqual([undefined, undefined])
  })
})
