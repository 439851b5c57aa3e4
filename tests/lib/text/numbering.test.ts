import { describe, expect, it } from 'vitest'
import { numberValue, readNumbering } from '@/lib/text/numbering'

describe('the number at the start of a line', () => {
  it.each([
    ['一、重要意义', 'han', '一、', '重要意义'],
    ['（二）突出重点', 'han-bracket', '（二）', '突出重点'],
    ['(十一) 统筹推进', 'han-bracket', '(十一)', '统筹推进'],
    ['12. 建设高水平人才队伍', 'digit', '12.', '建设高水平人才队伍'],
    ['3．建设目标', 'digit', '3．', '建设目标'],
    ['（1）义务教育', 'digit-bracket', '（1）', '义务教育'],
    ['第一章 总则', 'chapter', '第一章', '总则'],
    ['第二节 程序', 'section', '第二节', '程序'],
    ['第十二条 学校应当', 'article', '第十二条', '学校应当'],
  ])('%s is read', (line, style, label, rest) => {
    expect(readNumbering(line)).toEqual({ style, label, rest })
  })

  it.each([
    '2.5万元用于建设',
    '2021年5月10日',
    '一要聚焦增强历史自信',
    '——坚定正确方向',
    '第一，提高认识',
    '十四五时期',
  ])('%s has none', (line) => {
    expect(readNumbering(line)).toBeNull()
  })
})

describe('the value of a number', () => {
  it.each([
    ['1', 1],
    ['１２', 12],
    ['五', 5],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十一', 21],
    ['一百', 100],
    ['一百零五', 105],
    ['二〇二二', 2022],
  ])('%s is %i', (digits, value) => {
    expect(numberValue(digits)).toBe(value)
  })

  it('is null for words', () => {
    expect(numberValue('总')).toBeNull()
    expect(numberValue('')).toBeNull()
  })
})
