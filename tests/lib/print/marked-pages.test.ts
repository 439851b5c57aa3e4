import { expect, test } from 'vitest'
import { fragmentSchema } from '@/lib/journal/ids'
import { markedPages } from '@/lib/print/marked-pages'
import { article } from '../../samples/published-article'

test('each page inside the article is marked, the one it begins on only beside its title', () => {
  const [first, later] = ['p1', 'p9'].map((id) => fragmentSchema.parse(id))
  if (!first || !later) throw new Error('no fragments')
  const pageStarts = [
    { fragment: first, page: 43 },
    { fragment: later, page: 44 },
  ]
  expect([...markedPages({ ...article({ page: 43 }), pageStarts })]).toEqual([[later, 44]])
  expect([...markedPages({ ...article(), pageStarts })]).toHaveLength(2)
})
