import { describe, expect, test } from 'vitest'
import { CELL_UNITS, foldParts } from '@/lib/search/archive/cells'
import type { TextCell } from '@/lib/search/archive/texts'
import { articleOf } from '@/lib/search/article-numbers'
import { createNearParts } from '@/lib/search/near-parts'
import { issuePassagesSchema } from '@/lib/search/passage'

const ID = issuePassagesSchema.parse({ id: '2031-02', name: '2031年第2期', articles: [] }).id

/** A cell of an article with these passages. */
function cellOf(cell: number, texts: Readonly<Record<string, string>>, article = 1): TextCell {
  const passages = Object.entries(texts).map(([fragment, text]) => ({ fragment, parts: [text] }))
  const id = articleOf(ID, article)
  const read = issuePassagesSchema.parse({
    id: ID,
    name: '2031年第2期',
    articles: [{ id, kind: 'other', title: '读书', passages, alternates: [] }],
  })
  const group = { article: id, title: '读书', kind: 'other' as const, issue: ID, issueName: '2031年第2期' }
  return {
    ref: { issue: 0, cell, article: { number: article, kind: 'other' } },
    passages: (read.articles[0]?.passages ?? []).map((passage) => ({
      group,
      passage,
      foldedParts: foldParts(passage),
      start: 0,
    })),
  }
}

/** The fragments of each unbroken run. */
function runsOf(cells: readonly TextCell[], titles = false): string[][] {
  const runs = new Map<string, string[]>()
  for (const { part } of createNearParts(titles)(cells))
    runs.set(part.article, [...(runs.get(part.article) ?? []), part.fragment])
  return [...runs.values()]
}

describe('the parts of cells', () => {
  test('run on from one cell to the next, in whatever order these were read', () => {
    const cells = [cellOf(4, { p3: '三' }), cellOf(3, { p1: '一', p2: '二' })]
    expect(runsOf(cells)).toEqual([['p1', 'p2', 'p3']])
  })

  test('run on behind a passage that takes several cells', () => {
    const cells = [cellOf(3, { p1: '一'.repeat(CELL_UNITS + 1) }), cellOf(5, { p2: '二' })]
    expect(runsOf(cells)).toEqual([['p1', 'p2']])
  })

  test('do not run on over cells that were not read, nor from one article into another', () => {
    expect(runsOf([cellOf(3, { p1: '一' }), cellOf(5, { p9: '九' })])).toEqual([['p1'], ['p9']])
    expect(runsOf([cellOf(3, { p1: '一' }), cellOf(4, { p1: '一' }, 2)])).toEqual([['p1'], ['p1']])
  })

  test('do not run on from one reading to another', () => {
    const read = createNearParts(false)
    const [one, other] = [read([cellOf(3, { p1: '一' })]), read([cellOf(4, { p2: '二' })])]
    expect(one[0]?.part.article).not.toBe(other[0]?.part.article)
  })

  test('are of titles alone where only these are asked for, and run on where nothing stands between', () => {
    const cells = [cellOf(3, { title: '题', h1: '一', h2: '二', p1: '段', h3: '三' })]
    expect(runsOf(cells, true)).toEqual([['title', 'h1', 'h2'], ['h3']])
  })
})
