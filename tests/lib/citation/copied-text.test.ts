import { describe, expect, test } from 'vitest'
import { copiedText } from '@/lib/citation/copied-text'

const SPEECH = {
  title: '关于印发《规划》的通知',
  authors: ['教育部', '财政部', '国家发展改革委', '人力资源社会保障部'],
  journal: '党委理论学习中心组学习参考',
  year: 2022,
  number: 1,
  totalNumber: 50,
  page: 43,
}
const WORDS = ['推进“双一流”建设，——全面提高质量。']
const PLACE = { first: '第12段', last: '第12段' }
const ISSUE = '载《党委理论学习中心组学习参考》2022年第1期（总第50期）'

describe('what is copied', () => {
  test('is the words and nothing else', () => {
    expect(copiedText('words', 'plain', WORDS, SPEECH, PLACE)).toBe(WORDS[0])
  })

  test('has the source behind the words on a line of its own', () => {
    expect(copiedText('words-and-source', 'plain', WORDS, SPEECH, PLACE)).toBe(
      `${WORDS[0]}\n——《关于印发〈规划〉的通知》，${ISSUE}，第43页起，第12段`,
    )
  })

  test('names the very page where it is known', () => {
    expect(copiedText('source', 'plain', WORDS, SPEECH, { ...PLACE, page: 45 })).toContain('，第45页，第12段')
  })

  test.each([
    [{ first: '第12段', last: '第14段' }, '，第12—14段'],
    [{ first: '第3段', last: '表1第2行' }, '，第3段至表1第2行'],
    [{}, '，第43页起'],
  ])('names the passages: %j', (place, expected) => {
    expect(copiedText('source', 'plain', WORDS, SPEECH, place).endsWith(expected)).toBe(true)
  })

  test('follows GB/T 7714-2015: three authors and 等, [J], year, number and page', () => {
    expect(copiedText('source', 'standard', WORDS, SPEECH, PLACE)).toBe(
      '教育部, 财政部, 国家发展改革委, 等. 关于印发《规划》的通知[J]. 党委理论学习中心组学习参考, 2022(1): 43, 第12段.',
    )
  })

  test('leaves out what is not known', () => {
    const bare = { title: '公报', authors: [], journal: '学习参考', year: 2022, number: 3 }
    expect(copiedText('source', 'plain', WORDS, bare, {})).toBe('《公报》，载《学习参考》2022年第3期')
    expect(copiedText('source', 'standard', WORDS, bare, {})).toBe('公报[J]. 学习参考, 2022(3).')
  })
})
