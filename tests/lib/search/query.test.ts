import { describe, expect, test } from 'vitest'
import { parseQuery } from '@/lib/search/query'

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
