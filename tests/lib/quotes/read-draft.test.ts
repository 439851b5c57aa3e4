import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDraft } from '@/lib/quotes/read-draft'
import { unpairedLines } from '@/lib/quotes/unpaired-lines'

const wordsOf = (draft: string, every = false) => readDraft(draft, every).map(({ words }) => words)

describe('the quotations of a draft', () => {
  test.each([
    ['他指出：“教育是国之大计。”又说：“人才是第一资源。”', ['教育是国之大计。', '人才是第一资源。']],
    ['「教育『强国』建设」', ['教育『强国』建设']],
    ['“关于“双一流”建设”的说法', ['关于“双一流”建设']],
    ['> 坚持立德树人。\n正文', ['坚持立德树人。']],
    ['没有引文。', []],
    ['“没有结束的引文', []],
    ['“没有结束\n\n又一段”', []],
    ['“”', []],
    ['他说"教育是国之大计"，又说"人才是第一资源"', ['教育是国之大计', '人才是第一资源']],
    ['一行里有三个"直"引号"的，配不成对', []],
    ['“要办好"双一流"大学”', ['要办好"双一流"大学']],
    ['“第一段。\n　　“第二段。”', ['第一段。', '第二段。']],
    ['「第一段。\n\n「第二段。\n\n「第三段。」正文', ['第一段。', '第二段。', '第三段。']],
    ['“第一段。\n第二段。”', ['第一段。\n第二段。']],
    ['按照《“十四五”规划》和《关于"双一流"的意见》', []],
    ['“《“十四五”规划》要落实”', ['《“十四五”规划》要落实']],
    ['《没有结束的篇名：“人才是第一资源。”又有《意见》', ['人才是第一资源。']],
    ['〝教育是国之大计〞和〝人才是第一资源〟', ['教育是国之大计', '人才是第一资源']],
    ['﹁教育是国之大計﹂﹃人才﹄', ['教育是国之大計', '人才']],
    ['＂教育是国之大计＂', ['教育是国之大计']],
    ['他说：‘教育是国之大计、党之大计，必须办好’', ['教育是国之大计、党之大计，必须办好']],
    ['他说：‘教育’和‘人才’', []],
    ['“他说：‘教育是国之大计、党之大计，必须办好’”', ['他说：‘教育是国之大计、党之大计，必须办好’']],
    ['‘他说It’s time这句话，大家都记在心里了’', ['他说It’s time这句话，大家都记在心里了']],
    ['It‘s“人才是第一资源。”那是students’', ['人才是第一资源。']],
    ['他说"人才是“第一”资源"', ['人才是“第一”资源']],
  ])('%s', (draft, expected) => {
    expect(wordsOf(draft)).toEqual(expected)
  })

  test.each([
    ['他说："教育是国之大计，又说："人才是第一资源"。', ['人才是第一资源'], 1],
    ['他说："教育是国之大计"，又说："人才是第一资源。', ['教育是国之大计'], 1],
    ['"教育是国之大计，"他说。屏幕24"宽', ['教育是国之大计，'], 1],
    ['教育是国之大计"，又说"人才是第一资源"。', ['人才是第一资源'], 1],
    ['教育是国之大计"，又说："人才是第一资源', [], 2],
    ['"教育是国之大计，"他说，"人才是第一资源。"', ['教育是国之大计，', '人才是第一资源。'], 0],
    ['"教育""人才"', ['教育', '人才'], 0],
    ['他说"A"，"B"和 "C" 与:"D".', ['A', 'B', 'C', 'D'], 0],
    ['一行里有三个"直"引号"的', [], 3],
    ['他说“教育是国之大计，又说“人才”', ['人才'], 1],
    ['他说“教育是国之大计“，', [], 2],
    ['教育是国之大计”，又说「人才', [], 2],
    ['“没有结束\n\n又一段”', [], 2],
    ['“第一段。\n　　“第二段。”', ['第一段。', '第二段。'], 0],
    ['“要办好"双一流大学”', ['要办好"双一流大学'], 0],
    ['> 坚持“立德树人。', ['坚持“立德树人。'], 0],
    ['《“十四五规划》It’s ‘90年代', [], 0],
  ])('of unpaired marks: %s', (draft, expected, count) => {
    expect(wordsOf(draft)).toEqual(expected)
    expect(unpairedLines(draft).reduce((sum, line) => sum + line.count, 0)).toBe(count)
  })

  test('unpaired marks are told with the words beside them, line by line', () => {
    const long = '很长的一段话'.repeat(20)
    expect(unpairedLines(`一切正常。\n　　他说："教育。\n“${long}\n${long}`)).toEqual([
      { start: 11, count: 1, words: '他说："教育。' },
      { start: 16, count: 1, words: `“${long.slice(0, 20)}…` },
    ])
    expect(unpairedLines(`${long}”${long}”`)).toEqual([
      { start: long.length, count: 2, words: `…${long.slice(-20)}”${long.slice(0, 20)}…` },
    ])
  })

  test('with every sentence also what stands without marks, none twice', () => {
    expect(wordsOf('坚持立德树人。他说：“人才是第一资源。”这很重要。', true)).toEqual([
      '坚持立德树人',
      '人才是第一资源。',
      '这很重要',
    ])
  })

  test('offsets lead to the words, in order, none inside another', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '「',
      '」',
      '> ',
      '\n',
      '\n\n',
      '教育',
      '。',
      '，',
      '　　',
      '　　　　',
      ' ',
      '"',
      '‘',
      '’',
      '〝',
      '〟',
      '《',
      '》',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.boolean(), (pieces, every) => {
        const draft = pieces.join('')
        let before = 0
        for (const { start, end, words } of readDraft(draft, every)) {
          expect(draft.slice(start, end)).toBe(words)
          expect(start).toBeGreaterThanOrEqual(before)
          before = end
        }
        for (const { start } of unpairedLines(draft)) expect(draft.charAt(start)).toMatch(/[“”「」"〝〟]/u)
      }),
      { numRuns: 1000 },
    )
  })
})
