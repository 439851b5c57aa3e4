import { describe, expect, test } from 'vitest'
import { rankHeadings } from '@/lib/journal/heading-ranks'
import { heading, paragraph } from '../../samples/addressed-blocks'

const ranksOf = (levels: readonly (2 | 3 | 4 | 5)[]) => [
  ...rankHeadings(levels.map((level, place) => heading(level, '标题', `h${place + 1}`))).values(),
]

describe('rankHeadings', () => {
  test('keeps levels that follow each other', () => {
    expect(ranksOf([2, 3, 4, 5, 2])).toEqual([2, 3, 4, 5, 2])
  })

  test('closes the gap where 一、 is followed by 1.', () => {
    expect(ranksOf([2, 4, 4, 2])).toEqual([2, 3, 3, 2])
  })

  test('starts at h2 even where the first number is a deep one', () => {
    expect(ranksOf([4, 5, 3])).toEqual([2, 3, 2])
  })

  test('never goes down by more than one rank', () => {
    const ranks = ranksOf([3, 5, 2, 5, 3, 4, 5, 5, 2, 4])
    for (const [place, rank] of ranks.entries()) expect(rank - (ranks[place - 1] ?? 1)).toBeLessThanOrEqual(1)
  })

  test('leaves paragraphs out', () => {
    expect(rankHeadings([paragraph('正文。', 'p1')]).size).toBe(0)
  })
})
