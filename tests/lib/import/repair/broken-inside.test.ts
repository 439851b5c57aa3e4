import { describe, expect, it } from 'vitest'
import { isBrokenInside } from '@/lib/import/repair/broken-inside'

describe('a line end', () => {
  it.each([
    ['《学习时报》20', '11年11月21日'],
    ['全国高校思政网（www.sizhengwan', 'g.cn）在线填报'],
    ['（2010年6月26日中共中央', '批准，2010年8月13日发布）'],
    ['以下简称《重点', '任务》，请遵照执行'],
  ])('stands inside %s｜%s', (before, text) => {
    expect(isBrokenInside(before, text)).toBe(true)
  })

  it.each([
    ['在2022', '2. 主要任务'],
    ['推进教育数字化', '建设学习型社会'],
    ['（2010年6月26日发布）', '第一章　总则（试行）'],
    ['（一）健全体制', '（二）建强队伍'],
    ['（未闭合的括号', '（二）建强队伍）'],
  ])('parts %s from %s', (before, text) => {
    expect(isBrokenInside(before, text)).toBe(false)
  })
})
