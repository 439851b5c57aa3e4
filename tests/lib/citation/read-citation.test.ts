import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCitation } from '@/lib/citation/read-citation'

describe('a place that is typed', () => {
  test.each([
    ['第43页', { page: 43 }],
    ['第 43 页', { page: 43 }],
    ['第４３页', { page: 43 }],
    ['第3篇第12段', { order: 3, fragment: 'p12' }],
    ['第3篇，第12段之一', { order: 3, fragment: 'p12a' }],
    ['2022年第1期第43页', { year: 2022, number: 1, page: 43 }],
    ['2022年第1期，第43页，第12段', { year: 2022, number: 1, page: 43, fragment: 'p12' }],
    ['2022年第1期', { year: 2022, number: 1 }],
    ['第2篇表1第5行', { order: 2, fragment: 't1r5' }],
  ])('%s is read', (typed, expected) => {
    expect(readCitation(typed)).toEqual(expected)
  })

  test.each([
    '',
    '教育',
    '第12段',
    '第一页',
    '43',
    '2022年',
    '第43页的内容',
    '《规划》第43页',
    '“十四五”时期',
    '《题名》，载《刊名》',
    '——',
  ])('%s is no place, but words to search', (typed) => {
    expect(readCitation(typed)).toBeNull()
  })
})

describe('a citation that is pasted', () => {
  const source = '《关于印发〈规划〉的通知》，载《学习参考》2022年第1期（总第50期），第43页起，第12—14段'

  test('in plain Chinese gives title, issue, page and the first paragraph', () => {
    expect(readCitation(source)).toEqual({
      title: '关于印发〈规划〉的通知',
      year: 2022,
      number: 1,
      page: 43,
      isFrom: true,
      fragment: 'p12',
    })
  })

  test('keeps the words before it, dashes and citations inside them too', () => {
    const words = '一是——《某书》，载《某刊》说：“好”——二是'
    expect(readCitation(`${words}\n——${source}`)?.words).toBe(words)
  })

  test('after GB/T 7714 gives the same', () => {
    expect(
      readCitation('习近平. 为加快建设世界重要人才中心[J]. 党委理论学习中心组学习参考, 2022(1): 43, 第12段.'),
    ).toEqual({
      title: '习近平. 为加快建设世界重要人才中心',
      year: 2022,
      number: 1,
      page: 43,
      fragment: 'p12',
    })
  })

  test('any text is read or left, and never throws or takes long', () => {
    const pieces = fc.constantFrom(
      '《',
      '》',
      '，载《',
      '年第',
      '期',
      '第',
      '页',
      '段',
      '——',
      '[J]. ',
      '(1): ',
      '12',
      '2022',
      '字',
      ' ',
      '。',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 400 }), (parts) => {
        readCitation(parts.join(''))
      }),
      { numRuns: 300 },
    )
  })
})
