import { describe, expect, test } from 'vitest'
import { CELL_UNITS, layCells, NAMES } from '@/lib/search/archive/cells'
import { issuePassagesSchema } from '@/lib/search/passage'

const issue = (articles: readonly (readonly number[])[], alternates: readonly string[] = []) =>
  issuePassagesSchema.parse({
    id: '2031-02',
    name: '2031年第2期',
    articles: articles.map((lengths, n) => ({
      id: `2031-02/0${n + 1}`,
      kind: 'speech',
      title: '题',
      passages: lengths.map((length, i) => ({ fragment: `p${i + 1}`, parts: ['字'.repeat(length - 1)] })),
      alternates: n === 0 ? alternates : [],
    })),
  })
const shape = (cells: ReturnType<typeof layCells>) =>
  cells.map(({ number, article, passages, span }) => [number, article, passages.length, span])

describe('layCells', () => {
  test('fills a cell with the passages that fit and begins a new one for the next article', () => {
    expect(shape(layCells(issue([[2000, 2000, 2000], [10]])))).toEqual([
      [0, 0, 2, 1],
      [1, 0, 1, 1],
      [2, 1, 1, 1],
    ])
  })

  test('gives every passage its place, one after the other inside a cell', () => {
    const cells = layCells(issue([[2000, 2000, 2000]]))
    expect(cells.flatMap(({ passages }) => passages.map(({ start }) => start))).toEqual([0, 2000, CELL_UNITS])
  })

  test('lets a passage longer than a cell take several', () => {
    expect(shape(layCells(issue([[9000, 10]])))).toEqual([
      [0, 0, 1, 3],
      [3, 0, 1, 1],
    ])
  })

  test('fills a cell to its last unit', () => {
    expect(shape(layCells(issue([[CELL_UNITS, 1]])))).toEqual([
      [0, 0, 1, 1],
      [1, 0, 1, 1],
    ])
  })

  test('puts the other names of all articles behind them', () => {
    expect(shape(layCells(issue([[10], [10]], ['目录里的题'])))).toEqual([
      [0, 0, 1, 1],
      [1, 1, 1, 1],
      [2, NAMES, 1, 1],
    ])
  })
})
