import { expect, test } from 'vitest'
import { marksOfText, wordsForDraft } from '@/lib/quotes/nested-marks'
import { readDraft } from '@/lib/quotes/read-draft'

function first(draft: string, everySentence = false) {
  const [quotation] = readDraft(draft, everySentence)
  if (quotation === undefined) throw new Error('no quotation')
  return quotation
}

test('inner marks are those of the text, and those of the draft again', () => {
  const draft = '会议强调：“心怀‘国之大者’，坚持办学方向”。'
  expect(marksOfText(draft, first(draft))).toBe('心怀“国之大者”，坚持办学方向')
  expect(wordsForDraft(draft, first(draft), '心怀“国之大者”，坚持正确方向')).toBe(
    '心怀‘国之大者’，坚持正确方向',
  )
})

test('an apostrophe, and marks that are not within others, stay', () => {
  const draft = '「心怀‘国之大者’，坚持办学方向」，“Don’t stop，坚持办学方向”'
  for (const quotation of readDraft(draft)) expect(marksOfText(draft, quotation)).toBe(quotation.words)
})

test('a block quotation of two paragraphs stays one', () => {
  const draft = '> 坚持立德树人根本任务。建设教育强国'
  const words = wordsForDraft(draft, first(draft), '坚持立德树人根本任务。\n建设教育强国')
  expect(words).toBe('坚持立德树人根本任务。\n> 建设教育强国')
})

test('a sentence is compared without its stop', () => {
  expect(first('坚持立德树人根本任务，建设教育强国。下一句', true).words).toBe(
    '坚持立德树人根本任务，建设教育强国',
  )
})
