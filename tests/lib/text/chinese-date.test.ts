import { describe, expect, it } from 'vitest'
import { findDate, isDateLine } from '@/lib/text/chinese-date'

describe('a date in a text', () => {
  it.each([
    ['2021年5月10日', '2021-05-10'],
    ['2022年01月26日第09版', '2022-01-26'],
    ['二〇二一年十一月十九日', '2021-11-19'],
    ['２０２１年５月１日', '2021-05-01'],
    ['培训班3月1日上午开班', null],
    ['2021年2月30日', null],
  ])('%s', (text, iso) => {
    expect(findDate(text)?.iso).toBe(iso)
  })

  it('is null where no day is named', () => {
    expect(findDate('2021年春季学期')).toBeNull()
  })
})

describe('a line that is nothing but a date', () => {
  it.each(['2021年3月5日', '4月19日', '（2022年1月26日）', '二〇二一年五月十日'])('%s', (line) => {
    expect(isDateLine(line)).toBe(true)
  })

  it.each(['2021年3月5日上午', '9月8日给全国高校回信', '2021年'])('%s is none', (line) => {
    expect(isDateLine(line)).toBe(false)
  })
})
