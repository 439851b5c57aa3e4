import { describe, expect, test } from 'vitest'
import { mergeSpans } from '@/lib/search/spans'

const span = (start: number, end: number) => ({ start, end })

describe('mergeSpans', () => {
  test('joins spans that overlap or lie in each other', () => {
    expect(mergeSpans([span(0, 4), span(2, 6), span(3, 5), span(8, 9)])).toEqual([span(0, 6), span(8, 9)])
  })

  test('keeps touching spans apart', () => {
    expect(mergeSpans([span(0, 2), span(2, 4)])).toEqual([span(0, 2), span(2, 4)])
  })

  test('takes the same span twice for one', () => {
    expect(mergeSpans([span(1, 3), span(1, 3)])).toEqual([span(1, 3)])
  })
})
