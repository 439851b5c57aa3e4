import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askedQuote } from '@/lib/collation/asked-quote'
import { comparable } from '@/lib/collation/comparable'
import { compareQuote } from '@/lib/collation/compare-quote'

const TEXT =
  '坚持教育优先发展，不断提高质量；建设教育强国、科技强国、人才强国，是全面建设社会主义现代化国家的要求。'
const simplified = new Map([
  ['學', '学'],
  ['國', '国'],
  ['強', '强'],
])

function compare(quote: string, text = TEXT) {
  return compareQuote(askedQuote(quote, simplified), text, comparable(text, simplified))
}

describe('a quotation compared with a part of a passage', () => {
  test.each([
    ['不断提高质量；建设教育强国', 'same'],
    ['不断提高质量;建设教育强国', 'same'],
    ['不断提高质量，建设教育强国', 'punctuation'],
    ['不断提高质量建设教育强国', 'punctuation'],
    ['不断提高水平；建设教育强国', 'changed'],
    ['断提高质量；建设教育強國', 'changed'],
  ])('%s is %s', (quote, verdict) => {
    expect(compare(quote)?.verdict).toBe(verdict)
  })

  test('a negation more or less is never the same', () => {
    expect(compare('提高质量；不建设教育强国、科技强国')).toMatchObject({
      verdict: 'changed',
      pieces: [
        { kind: 'same', quote: '提高质量；', text: '提高质量；' },
        { kind: 'extra', quote: '不', text: '' },
        { kind: 'same', quote: '建设教育强国、科技强国', text: '建设教育强国、科技强国' },
      ],
    })
    expect(compare('优先发展，断提高质量')?.pieces).toContainEqual({ kind: 'omitted', quote: '', text: '不' })
  })

  test('marks other words, and characters written otherwise, for themselves', () => {
    expect(compare('建设教育強國、科学强国')?.pieces).toEqual([
      { kind: 'same', quote: '建设教育', text: '建设教育' },
      { kind: 'variant', quote: '強國', text: '强国' },
      { kind: 'same', quote: '、科', text: '、科' },
      { kind: 'other', quote: '学', text: '技' },
      { kind: 'same', quote: '强国', text: '强国' },
    ])
  })

  test('another text is none', () => {
    expect(compare('春眠不觉晓处处闻啼鸟夜来风雨声')).toBeNull()
    expect(compare('，。')).toBeNull()
  })

  test('the pieces joined are the quotation and the words of the text, character for character', () => {
    const edit = fc.record({
      start: fc.nat(20),
      length: fc.integer({ min: 14, max: 30 }),
      cut: fc.nat(3),
      put: fc.constantFrom('', '不', '，', 'Ａ', ' 的'),
      at: fc.integer({ min: 4, max: 9 }),
    })
    fc.assert(
      fc.property(edit, ({ start, length, cut, put, at }) => {
        const words = TEXT.slice(start, start + length)
        const quote = words.slice(0, at) + put + words.slice(at + cut)
        const found = compare(quote)
        if (found === null) return
        expect(found.pieces.map((piece) => piece.quote).join('')).toBe(quote)
        expect(found.pieces.map((piece) => piece.text).join('')).toBe(TEXT.slice(found.start, found.end))
        if (found.verdict === 'same')
          expect(comparable(TEXT, null).exact).toContain(comparable(quote, null).exact)
      }),
      { numRuns: 500 },
    )
  })
})
