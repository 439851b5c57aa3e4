import { describe, expect, test } from 'vitest'
import {
  asOnePhrase,
  isOnlyExcluding,
  isTooLong,
  oneRun,
  parseQuery,
  QUERY_MAX_LENGTH,
  wholeCharacters,
} from '@/lib/search/query'

describe('parseQuery', () => {
  test.each([
    ['建设 人才', ['建设', '人才']],
    ['建设　人才', ['建设', '人才']],
    ['  建设\t\n人才\u00a0', ['建设', '人才']],
    ['教\u200b育', ['教育']],
    ['５Ｇ', ['5g']],
    ['“快变量”，', ['“快变量”,']],
    ['教育 教育 ＡＩ ai', ['教育', 'ai']],
    ['𠮷\ud842', ['𠮷']],
    ['', []],
    [' 　\u200b ', []],
  ])('reads %j as %j', (typed, words) => {
    expect(parseQuery(typed).words).toEqual(words)
  })
})

describe('a word that is left out', () => {
  test.each([
    ['人才 -国际', ['人才'], ['国际']],
    ['-国际 人才', ['人才'], ['国际']],
    ['人才 －国际　-外国 -国际', ['人才'], ['国际', '外国']],
    ['人才 -"国际 交流"', ['人才'], ['国际交流']],
    ['人才-国际', ['人才-国际'], []],
    ['人才 - 国际', ['人才', '-', '国际'], []],
  ])('%j looks for %j without %j', (typed, words, excluded) => {
    expect(parseQuery(typed)).toMatchObject({ words, excluded })
  })

  test.each([
    ['-5', ['-5']],
    ['-5 -６', ['-5', '-6']],
    ['""', ['""']],
  ])('%j, with no other word to find, is text like any other', (typed, words) => {
    expect(parseQuery(typed)).toEqual({ words, excluded: [], verbatim: [] })
  })
})

test.each([
  ['-国际', true],
  ['－国际 -外国', true],
  ['人才 -国际', false],
  ['-', false],
  ['', false],
])('%j only takes out words: %j', (typed, only) => {
  expect(isOnlyExcluding(typed)).toBe(only)
})

test.each([
  ['“人才 培养”', '"人才 培养"'],
  ['教育 “人才　培养” -“国际 交流”', '教育 "人才　培养" -"国际 交流"'],
  ['“人才”', null],
  ['“人才” “培养”', null],
  ['“人才 培养”工作', null],
  ['"人才 培养"', null],
])('%j meant as one phrase is %j', (typed, meant) => {
  expect(asOnePhrase(typed)).toBe(meant)
})

describe('a word in straight quotation marks', () => {
  test.each([
    ['"人才 培养"', ['人才培养'], ['人才培养']],
    ['＂人才，培养＂ 教育', ['人才,培养', '教育'], ['人才,培养']],
    ['“人才” 教育', ['“人才”', '教育'], []],
    ['5"6 "7', ['5"6', '"7'], []],
  ])('%j is the run %j with its punctuation %j', (typed, words, verbatim) => {
    expect(parseQuery(typed)).toEqual({ words, excluded: [], verbatim })
  })
})

test.each([
  ['教育\ud842', '教育'],
  ['\udfb7教育', '教育'],
  ['𠮷', '𠮷'],
])('of %j whole characters are left', (typed, whole) => {
  expect(wholeCharacters(typed)).toBe(whole)
})

test('a text is too long from one character more than is searched, blanks around it aside', () => {
  expect(isTooLong(` ${'𠮷'.repeat(QUERY_MAX_LENGTH)} `)).toBe(false)
  expect(isTooLong('字'.repeat(QUERY_MAX_LENGTH + 1))).toBe(true)
})

test('a byte order mark in a pasted text parts nothing', () => {
  expect(parseQuery('人才\ufeff强国').words).toEqual(['人才强国'])
})

describe('what was typed, as one run of words', () => {
  test.each([
    ['坚持社会主义办学方向', '坚持社会主义办学方向'],
    ['"坚持 社会主义"', '坚持 社会主义'],
    ['＂坚持 社会主义＂ 办学', '坚持 社会主义 办学'],
    [' 第一段。 第二段 ', '第一段。 第二段'],
    ['第一段。\n第二段', '第一段。\n第二段'],
    ['Web of Science（ＳＣＩ）', 'Web of Science（ＳＣＩ）'],
  ])('%s is %s, in the characters that were typed', (typed, run) => {
    expect(oneRun(typed)).toBe(run)
  })

  test.each(['坚持社会主义办学 -国际', '坚持社会主义 -"办学 方向"', '-坚持社会主义办学方向', ' ', '－国际'])(
    '%s is none: something is excluded, or nothing is left',
    (typed) => expect(oneRun(typed)).toBeNull(),
  )
})
