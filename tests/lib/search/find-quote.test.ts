import { describe, expect, test } from 'vitest'
import { countQuote, findQuote, occurrences } from '@/lib/search/find-quote'
import { parseQuery } from '@/lib/search/query'
import { foldText } from '@/lib/text/fold-text'

function found(parts: readonly string[], typed: string): string[] {
  return findQuote(parts.map(foldText), parseQuery(typed).words).map(({ part, start, end }) =>
    String(parts[part]?.slice(start, end)),
  )
}

describe('findQuote', () => {
  test.each([
    ['width', '发展５Ｇ网络', '5g', ['５Ｇ']],
    ['letter case', 'COVID和Covid', 'covid', ['COVID', 'Covid']],
    ['blanks in the text', '教育部 财政部　印发', '部财政部印', ['部 财政部　印']],
    ['half-width brackets', '规划（2021—2025年）', '划(2021', ['划（2021']],
    ['one character of an expanded one', '重５㎏', 'k', ['㎏']],
    ['a character beyond the BMP', '𠮷野家', '𠮷野', ['𠮷野']],
  ])('finds across %s and leads back to the printed characters', (_, text, typed, expected) => {
    expect(found([text], typed)).toEqual(expected)
  })

  test.each([
    ['other punctuation', '学习，实践', '学习、实践'],
    ['traditional characters', '中小学生', '中小學生'],
    ['scrambled characters', '教育强国', '强国教育'],
    ['a missing negation', '不能放松', '能不放松'],
  ])('does not find %s', (_, text, typed) => {
    expect(found([text], typed)).toEqual([])
  })

  test('does not find a run across two parts', () => {
    expect(found(['60%', '预期性'], '60%预')).toEqual([])
    expect(found(['60%', '预期性'], '60% 预')).toEqual(['60%', '预'])
  })

  test('finds nothing when one of several words is missing', () => {
    expect(found(['建设人才强国'], '建设 科技')).toEqual([])
    expect(found(['建设人才强国'], '强国 建设')).toEqual(['建设', '强国'])
  })

  test('counts like a plain scan that goes on behind each hit', () => {
    expect(occurrences('人人人', '人人')).toEqual([0])
    expect(occurrences('人人人人', '人人')).toEqual([0, 2])
    expect(countQuote(['人人人人', '人才'], ['人人'])).toBe(2)
    expect(countQuote(['人人人人', '人才'], ['人人', '才'])).toBe(3)
    expect(countQuote(['人人人人', '人才'], ['人人', '无'])).toBe(0)
  })
})
