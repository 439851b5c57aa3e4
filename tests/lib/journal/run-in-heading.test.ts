import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitRunIn } from '@/lib/journal/run-in-heading'

describe('splitRunIn', () => {
  test.each([
    ['1. 建设目标。支持地方建设。', '1. 建设目标。'],
    ['（1）义务教育学校建设。按照标准补齐。', '（1）义务教育学校建设。'],
    ['(二) 突出重点，聚焦关键领域。对标对表。', '(二) 突出重点，聚焦关键领域。'],
    ['27. 强化建设高校责任落实。健全机制。', '27. 强化建设高校责任落实。'],
  ])('cuts %s after its first sentence', (text, lead) => {
    expect(splitRunIn(text)?.lead).toBe(lead)
  })

  test.each([
    ['a paragraph without a number', '坚持立德树人。突出中心地位。'],
    ['a number with nothing behind the sentence', '1. 建设目标。'],
    ['a first sentence that is already the text', `（1）${'中央预算内投资'.repeat(6)}。其余由地方承担。`],
    ['a list of clauses', '1. 一是建设；二是保障。其余从略。'],
    ['a decimal', '2.5万人参加。规模扩大。'],
    ['a year', '2021年工作顺利。成效明显。'],
  ])('leaves %s alone', (_, text) => {
    expect(splitRunIn(text)).toBeNull()
  })

  test('never changes a character', () => {
    const piece = fc.constantFrom('1. ', '（一）', '建设', '。', '，', '；', ' ', '目标', '3')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        const runIn = splitRunIn(text)
        if (runIn) expect(runIn.lead + runIn.rest).toBe(text)
      }),
    )
  })
})
