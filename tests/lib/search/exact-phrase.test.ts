import { describe, expect, test } from 'vitest'
import { exactPhrase } from '@/lib/search/exact-phrase'
import { parseQuery } from '@/lib/search/query'
import { foldText } from '@/lib/text/fold-text'

describe('words of the text, as a query', () => {
  test.each([
    '教育强国',
    'Web of Science 收录',
    '-5 至 3 摄氏度',
    '“人才　培养”',
    '他说"A B"很好',
    '－词 语',
  ])('%s is one run', (words) => {
    expect(parseQuery(exactPhrase(words))).toMatchObject({ words: [foldText(words).text], excluded: [] })
  })

  test('of several paragraphs is the first', () => {
    expect(exactPhrase('第一段。\n第二段。')).toBe('第一段。')
  })

  test.each(['。', '”', '。\n第二段。', ' ', ''])('of signs alone is none: %j', (words) => {
    expect(exactPhrase(words)).toBe('')
  })
})
