import { describe, expect, test } from 'vitest'
import { oneRun } from '@/lib/search/query'

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
