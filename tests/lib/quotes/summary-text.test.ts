import { expect, test } from 'vitest'
import { reportText } from '@/lib/quotes/report-text'
import { summaryText } from '@/lib/quotes/summary-text'

test('the summary counts each verdict, and names none that is not there', () => {
  expect(summaryText(['same', 'changed', 'same', 'absent'])).toBe('4 处引文：一致 2，有出入 1，未收 1')
  expect(summaryText([])).toBe('没有找到引文')
})

test('the report has each quotation with the words of its place, and never calls an absent one wrong', () => {
  const quote = { start: 0, end: 4, kind: 'marked', pieces: [] } as const
  const report = reportText([{ ...quote, words: '春眠不觉', verdict: 'absent', place: null }])
  expect(report).toBe('1 处引文：未收 1\n本库未收录，不等于原文有误。\n1. 本库未收：春眠不觉')
})
