import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencePieces } from '@/lib/text/sentence-pieces'

const cut = (text: string, most: number) =>
  sentencePieces(text, (piece) => piece.length <= most).map(({ start, end }) => text.slice(start, end))

/** Texts of the marks that matter, so that quotations, numbers and ends meet often. */
const texts = fc
  .array(fc.constantFrom(...'教育强国。！；，、：“”（）《》— 　.,%0123456789ab…\u{20000}'), {
    maxLength: 120,
  })
  .map((characters) => characters.join(''))

describe('sentencePieces', () => {
  it('cuts behind the end of every sentence, however short', () => {
    expect(cut('要学习。要落实！好吗？好', 100)).toEqual(['要学习。', '要落实！', '好吗？', '好'])
  })

  it('leaves the mark that closes a quotation with its end', () => {
    expect(cut('他说：“要学习。要落实。”大家鼓掌。', 100)).toEqual(['他说：“要学习。要落实。”', '大家鼓掌。'])
  })

  it('cuts a sentence that is too long at ； before ，', () => {
    expect(cut('一是甲，乙；二是丙，丁。', 6)).toEqual(['一是甲，乙；', '二是丙，丁。'])
  })

  it('puts as many clauses together as fit', () => {
    expect(cut('甲，乙，丙，丁。', 4)).toEqual(['甲，乙，', '丙，丁。'])
  })

  it('cuts outside a quotation before it cuts inside', () => {
    expect(cut('他指出，“甲，乙，丙”，丁。', 8)).toEqual(['他指出，', '“甲，乙，丙”，', '丁。'])
    expect(cut('他指出，“甲甲，乙乙，丙丙”。', 6)).toEqual(['他指出，', '“甲甲，', '乙乙，', '丙丙”。'])
  })

  it('never cuts a number, though it holds a comma or a colon', () => {
    expect(cut('共1,234,567人参加12:30的会议啊', 10).join('|')).toMatch(/1,234,567.*12:30/)
    expect(cut('增长到12345678.9万人次以上的规模', 12).join('|')).toContain('12345678.9万')
  })

  it('cuts a row of titles between two of them, and a long stretch without marks between words', () => {
    expect(cut('落实《国家教育规划》《中国教育现代化》', 12)).toEqual([
      '落实《国家教育规划》',
      '《中国教育现代化》',
    ])
    expect(cut('以及国务院做出的重大决策部署', 9)).toEqual(['以及国务院做出的', '重大决策部署'])
  })

  it.each([1, 4, 12])('keeps every character in order, and every piece within %d', (most) => {
    fc.assert(
      fc.property(texts, (text) => {
        const pieces = cut(text, most)
        expect(pieces.join('')).toBe(text)
        for (const piece of pieces) {
          expect(piece).not.toBe('')
          expect(piece.length <= most || [...piece].length === 1).toBe(true)
          expect(piece.isWellFormed?.() ?? true).toBe(true)
        }
      }),
    )
  })
})
