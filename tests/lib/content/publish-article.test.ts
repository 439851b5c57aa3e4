import { describe, expect, it } from 'vitest'
import { publishArticle } from '@/lib/content/publish-article'
import { articleSchema } from '@/lib/journal/article'
import { articleIdSchema, fragmentSchema } from '@/lib/journal/ids'
import type { ArticleProvenance } from '@/lib/journal/provenance'

const record = articleSchema.parse({
  id: '2023-05/01',
  issue: '2023-05',
  order: 1,
  kind: 'other',
  title: '阅读',
})

function ledger(pages: readonly (number | undefined)[]): ArticleProvenance {
  return {
    id: articleIdSchema.parse('2023-05/01'),
    file: '01-other.md',
    printed: [],
    anchors: pages.map((page, i) => ({
      fragment: fragmentSchema.parse(`p${i + 1}`),
      lines: [i + 1],
      start: '',
      digest: '',
      ...(page === undefined ? {} : { page }),
    })),
    retired: [],
    overridden: [],
  }
}

const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ type: 'paragraph' as const, text: `第${i + 1}段。` }))

describe('the pages of the printed copy', () => {
  it('start at the first part that begins on each', () => {
    const { pageStarts } = publishArticle(record, paragraphs(6), ledger([undefined, 3, 3, 4, 6, 6]))
    expect(pageStarts).toEqual([
      { fragment: 'p2', page: 3 },
      { fragment: 'p4', page: 4 },
      { fragment: 'p5', page: 6 },
    ])
  })

  it('are none where the source tells none', () => {
    expect(publishArticle(record, paragraphs(2), ledger([undefined, undefined])).pageStarts).toEqual([])
  })
})

describe('a body that does not fit its ledger', () => {
  it('is refused, for no address could be trusted', () => {
    expect(() => publishArticle(record, paragraphs(3), ledger([1, 1]))).toThrow('请重新导入')
    expect(() => publishArticle(record, paragraphs(1), ledger([1, 1]))).toThrow('请重新导入')
  })
})
