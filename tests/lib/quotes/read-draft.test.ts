import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDraft } from '@/lib/quotes/read-draft'

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
  ])('%s', (draft, expected) => {
    expect(wordsOf(draft)).toEqual(expected)
  })

  test('with every sentence also what stands without marks, none twice', () => {
    expect(wordsOf('坚持立德树人。他说：“人才是第一资源。”这很重要。', true)).toEqual([
      '坚持立德树人。',
      '人才是第一资源。',
      '这很重要。',
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
      }),
      { numRuns: 1000 },
    )
  })
})
