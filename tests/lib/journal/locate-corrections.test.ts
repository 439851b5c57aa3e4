import { describe, expect, it } from 'vitest'
import { readIssue } from '@/lib/content/library.disk'
import { publishIssue } from '@/lib/content/publish-issue'
import { correctionsFileSchema } from '@/lib/journal/corrections'
import { issueIdSchema } from '@/lib/journal/ids'
import { importText, issueText } from '../import/import-fixture'

const SOURCE = issueText(
  '目录',
  '阅读方案 1',
  '',
  '阅读方案',
  '',
  '阅读要经常。阅读要广泛，阅读要精深。',
  '',
  '| 时间 | 内容 |',
  '| --- | --- |',
  '| 三月 | 集体阅读 |',
)
const article = '2023-05/01'
const located = (corrections: readonly object[], overrides: object = {}) => {
  const file = correctionsFileSchema.parse({
    corrections: corrections.map((each) => ({ article, reason: '试验', ...each })),
    overrides,
  })
  return publishIssue(importText(SOURCE, { corrections: file })).corrections
}

describe('locateCorrections', () => {
  it('finds every correction of the real issue in its sentence', () => {
    const { words, fields } = readIssue(issueIdSchema.parse('2022-01')).corrections
    expect(words).toHaveLength(13)
    expect(words.filter(({ span }) => span === null)).toEqual([])
    expect(words[0]).toMatchObject({ article: '2022-01/02', old: ' and ', new: '和', reason: '数字化差错' })
    expect(words[0]?.before).toMatch(/在服务$/)
    expect(words[0]?.after).toMatch(/^融入新发展格局上/)
    expect(fields).toEqual([])
  })

  it.each([
    [{ find: '方案', replace: '计划' }, 'title', '阅读', ''],
    [{ find: '经常', replace: '时常' }, 'p1', '阅读要', '常。'],
    [{ find: '阅读', replace: '读书', occurrence: 4 }, 'p1', '阅读要广泛，', '要精深。'],
    [{ find: '集体阅读', replace: '集体读书' }, 't1r1', '三月 集体', ''],
    [{ find: '，阅读要精深', replace: '' }, 'p1', '阅读要广泛', '。'],
  ])('tells where %j stands and the sentence around it', (correction, fragment, before, after) => {
    expect(located([correction]).words).toMatchObject([{ fragment, before, after }])
  })

  it('keeps one whose words a later one changed again', () => {
    const { words } = located([
      { find: '经常', replace: '时常' },
      { find: '时常', replace: '常常' },
    ])
    expect(words.map(({ fragment, span }) => [fragment, span === null])).toEqual([
      ['p1', true],
      ['p1', false],
    ])
  })

  it('lists the fields that staff set with what is printed in their place', () => {
    const { fields } = located([], { [article]: { title: '阅读实施方案', kind: 'opinion' } })
    expect(fields).toEqual([
      { article, field: 'title', printed: '阅读方案', value: '阅读实施方案' },
      { article, field: 'kind', printed: '', value: '意见' },
    ])
  })
})
