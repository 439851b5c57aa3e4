import { describe, expect, test } from 'vitest'
import { passageLabel } from '@/lib/journal/passage-label'
import { issuePassagesSchema } from '@/lib/search/passage'
import { issuePassages } from '@/lib/search/passages'
import { sampleIssue } from './sample-issue'

const issue = issuePassages(sampleIssue)
const passagesOf = (article: number) => issue.articles[article]?.passages ?? []
/** The passages of an article with the place that a result names: its own label, or what its fragment tells. */
const placesOf = (article: number) =>
  passagesOf(article).map(({ fragment, label }) => `${fragment} ${label ?? passageLabel(fragment)}`)

describe('issuePassages', () => {
  test('names the issue as readers do', () => {
    expect(issue.name).toBe('2031年第2期')
  })

  test('makes one passage of each title block, heading and paragraph, in reading order', () => {
    expect(placesOf(0)).toEqual(['title 篇名', 'h1 标题', 'p1 第1段', 'p2 第2段'])
  })

  test('goes into the notice and makes one passage of each row, addressee line and signature line', () => {
    expect(placesOf(1)).toEqual([
      'title 篇名',
      'p1 主送机关',
      'p2 第2段',
      's1 落款',
      't1r0 表1表头',
      't1r1 表1第1行',
      't1r2 表1第2行',
    ])
  })

  test('keeps the cells of a row apart and leaves out empty ones', () => {
    expect(passagesOf(1).find(({ fragment }) => fragment === 't1r2')?.parts).toEqual(['2', '读书会'])
  })

  test('refuses a table whose rows have no addresses', () => {
    const [first] = sampleIssue.articles
    if (first === undefined) throw new Error('the sample has articles')
    const table = { type: 'table', head: ['甲'], rows: [['乙']], fragments: [] } as const
    const broken = { ...sampleIssue, articles: [{ ...first, blocks: [table] }] }
    expect(() => issuePassages(broken)).toThrow('没有地址')
  })

  test('writes what the worker reads', () => {
    expect(issuePassagesSchema.parse(JSON.parse(JSON.stringify(issue)))).toEqual(issue)
  })
})
