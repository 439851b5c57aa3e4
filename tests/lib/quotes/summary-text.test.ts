import { expect, test } from 'vitest'
import { reportText } from '@/lib/quotes/report-text'
import { summaryText } from '@/lib/quotes/summary-text'
import { unpairedText } from '@/lib/quotes/unpaired-text'

test('the summary counts each verdict, and names none that is not there', () => {
  expect(summaryText(['same', 'changed', 'same', 'absent'])).toBe('4 处引文：一致 2，有出入 1，未收 1')
  expect(summaryText([])).toBe('没有找到引文')
})

test('the report has each quotation with the words of its place, and never calls an absent one wrong', () => {
  const quote = { start: 0, end: 4, kind: 'marked', pieces: [] } as const
  const report = reportText([{ ...quote, words: '春眠不觉', verdict: 'absent', place: null }])
  expect(report).toBe('1 处引文：未收 1\n本库未收录，不等于原文有误。\n1. 本库未收：春眠不觉')
})

test('marks without a partner are told by number and place, and never called unchecked where each sentence is checked', () => {
  const lines = [
    { start: 3, count: 2, words: '他说"教育"是"' },
    { start: 20, count: 1, words: '“没有结束' },
  ]
  expect(unpairedText(lines, 'quotations')).toBe('3 处引号不成对，未核对')
  expect(unpairedText(lines, 'sentences')).toBe('3 处引号不成对，按一般句子核对')
  expect(reportText([], lines)).toBe(
    '没有找到引文\n本库未收录，不等于原文有误。\n3 处引号不成对，未核对：\n   他说"教育"是"\n   “没有结束',
  )
})
