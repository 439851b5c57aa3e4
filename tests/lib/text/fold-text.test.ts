import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldText } from '@/lib/text/fold-text'
import { visible } from '@/lib/text/visible'

/** What folding means, said in the plainest way: the whole text at once, without a map. */
const naive = (text: string) => visible(text.normalize('NFKC').toLowerCase()).replaceAll('ς', 'σ')

/** Characters as the journal and its readers write them, and the odd ones that make NFKC compose or expand. */
const character = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...'党的教育强国建设人才，。、；：“”‘’《》（）〔〕—…·！？') },
  { weight: 4, arbitrary: fc.constantFrom(...'0123456789abzABZ .,;:()[]-%/') },
  { weight: 4, arbitrary: fc.constantFrom(...'０９ａｚＡＺ（），．：；％－　①⑩㎏㎡℃Ⅳ½…﹏𠮷𝐀') },
  { weight: 2, arbitrary: fc.constantFrom(...'ｶｷﾊﾞﾟガ\u3099éé\u0301\u0323İẞΩΑΣσς𝚺\u200b\ufeff\u00a0\n\t') },
  { weight: 1, arbitrary: fc.constantFrom(...'한글가\u1100\u1161\u11a8ㄱㅏㄴﾡￂ㉠') },
)
const text = fc.array(character, { maxLength: 40 }).map((characters) => characters.join(''))

describe('foldText', () => {
  test('gives what NFKC, lower case and no blanks give for the whole text', () => {
    fc.assert(
      fc.property(text, (original) => {
        expect(foldText(original).text).toBe(naive(original))
      }),
      { numRuns: 3000 },
    )
  })

  test('makes no difference between letter cases, wherever a word ends', () => {
    const greek = fc.string({ unit: fc.constantFrom(...'ΑΟΔΣαοδσς𝚺𝛓ϲabAB党的 。'), maxLength: 20 })
    fc.assert(
      fc.property(greek, (original) => {
        const { text } = foldText(original)
        expect(foldText(original.toUpperCase()).text).toBe(text)
        expect(foldText(original.toLowerCase()).text).toBe(text)
      }),
      { numRuns: 1000 },
    )
  })

  test('leads every folded unit back to a stretch of the original that folds to it', () => {
    fc.assert(
      fc.property(text, (original) => {
        const { text: folded, starts, ends } = foldText(original)
        expect(starts).toHaveLength(folded.length + 1)
        expect(ends).toHaveLength(folded.length + 1)
        for (let i = 0; i < folded.length; i++) {
          const unit = original.slice(starts[i], ends[i])
          expect(naive(unit)).toContain(folded[i])
          expect(starts[i]).toBeLessThanOrEqual(starts[i + 1] ?? -1)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('leads any folded stretch back to an original that contains it when folded', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (original, a, b) => {
        const { text: folded, starts, ends } = foldText(original)
        fc.pre(folded.length > 0)
        const from = a % folded.length
        const to = from + 1 + (b % (folded.length - from))
        expect(naive(original.slice(starts[from], ends[to - 1]))).toContain(folded.slice(from, to))
      }),
      { numRuns: 1000 },
    )
  })

  test.each([
    ['５Ｇ', '5g', '全角字母和数字'],
    ['（2021—2025年）', '(2021—2025年)', '全角括号'],
    ['发改社会〔2021〕671号', '发改社会〔2021〕671号', '六角括号不变'],
    ['教育部 财政部　国家发展改革委', '教育部财政部国家发展改革委', '空格'],
    ['“快变量”', '“快变量”', '引号不变'],
    ['中小學生', '中小學生', '繁体不变'],
    ['ｶﾞ', 'ガ', '半角浊音'],
    ['Σίσυφος ΣΊΣΥΦΟΣ', 'σίσυφοσσίσυφοσ', '希腊文词尾的ς'],
  ])('folds %s to %s（%s）', (original, folded) => {
    expect(foldText(original).text).toBe(folded)
  })

  test('keeps the place of a character that folds to several', () => {
    const folded = foldText('重５㎏。')
    expect(folded.text).toBe('重5kg。')
    expect(folded.starts).toEqual([0, 1, 2, 2, 3, 4])
    expect(folded.ends).toEqual([1, 2, 3, 3, 4, 4])
  })

  test('keeps a plain character and its combining mark in one unit', () => {
    const folded = foldText('党育\u0301a\u0301')
    expect(folded.text).toBe('党育\u0301á')
    expect(folded.starts).toEqual([0, 1, 1, 3, 5])
  })
})
