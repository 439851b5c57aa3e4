import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { titleWords } from '@/lib/journal/title-words'

describe('titleWords', () => {
  test('keeps a short quoted name and bracketed years whole', () => {
    const words = titleWords('北京市“十四五”时期教育改革发展规划（2021—2025年）')
    expect(words).toContain('“十四五”')
    expect(words).toContain('时期')
    expect(words).toContain('（2021—2025年）')
  })

  test('keeps a name that no dictionary knows whole', () => {
    expect(titleWords('部长怀进鹏谈教育').some((word) => word.includes('怀进鹏'))).toBe(true)
  })

  test('puts a particle with the word before it and a preposition with the word after it', () => {
    const words = titleWords('人才中心和创新高地的建设')
    expect(words).not.toContain('的')
    expect(words).not.toContain('和')
  })

  test('the pieces joined are the title', () => {
    const sign = fc.constantFrom('教', '育', '的', '和', '“', '”', '（', '）', '1', ' ', '，', '𠮷')
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 40 }), (signs) => {
        expect(titleWords(signs.join('')).join('')).toBe(signs.join(''))
      }),
    )
  })
})
