import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publishIssue } from '@/lib/content/publish-issue'
import { changedCharacters } from '@/lib/report/changed-characters'
import { compareIssues } from '@/lib/report/compare-issues'
import { differenceLines } from '@/lib/report/difference-lines'
import { isSame } from '@/lib/report/issue-difference'
import { importText, issueText } from '../import/import-fixture'

const PARAGRAPHS = [
  '各单位要建成统一平台，面向全校师生开放使用。',
  '图书馆负责书目的遴选，每学期更新一次。',
  '教务处负责把阅读纳入培养方案，逐年完善。',
  '本方案自印发之日起施行，由图书馆负责解释。',
]

const sourceOf = (paragraphs: readonly string[], title = '阅读行动方案') =>
  issueText('目录', `${title} 1`, '', title, '', ...paragraphs.flatMap((text) => [text, '']))

const first = importText(sourceOf(PARAGRAPHS))
const again = (paragraphs: readonly string[], title?: string) =>
  importText(sourceOf(paragraphs, title), { earlier: first.provenance })
const compared = (paragraphs: readonly string[], title?: string) =>
  compareIssues(publishIssue(first), publishIssue(again(paragraphs, title)))
const [a = '', b = '', c = '', d = ''] = PARAGRAPHS

describe('compareIssues', () => {
  it('finds no difference in the same words, however their lines are broken', () => {
    expect(isSame(compared(PARAGRAPHS))).toBe(true)
  })

  it('marks the changed characters of a changed paragraph, which keeps its address', () => {
    const { passages, ...rest } = compared([a.replace('统一平台', '统一的平台'), b, c, d])
    expect(rest).toEqual({ addedArticles: [], removedArticles: [], fields: [] })
    expect(passages).toEqual([
      {
        article: '2023-05/01',
        fragment: 'p1',
        kind: 'changed',
        stretches: [
          { kind: 'same', text: '各单位要建成统一' },
          { kind: 'added', text: '的' },
          { kind: 'same', text: '平台，面向全校师生开放使用。' },
        ],
      },
    ])
  })

  it('names added and removed paragraphs, and every other one keeps its address', () => {
    const added = '团委组织读书会，每月举行一次。'
    const records = again([a, added, b, d])
    const fragments = records.provenance.articles[0]?.anchors.map(({ fragment }) => fragment)
    expect(fragments).toEqual(['p1', 'p1a', 'p2', 'p4'])
    expect(compared([a, added, b, d]).passages).toEqual([
      { article: '2023-05/01', fragment: 'p1a', kind: 'added', text: added },
      { article: '2023-05/01', fragment: 'p3', kind: 'removed', text: c },
    ])
  })

  it('knows a paragraph that was moved', () => {
    const { passages } = compared([b, c, a, d])
    expect(passages).toMatchObject([{ kind: 'moved', text: a, from: { fragment: 'p1' } }])
  })

  it('tells which fields say something else', () => {
    const { fields, passages } = compared(PARAGRAPHS, '阅读实施方案')
    expect(passages).toEqual([])
    expect(fields).toContainEqual({
      article: '2023-05/01',
      field: 'title',
      old: '阅读行动方案',
      new: '阅读实施方案',
    })
  })

  it('shows a terminal the counts and at most twenty lines', () => {
    const lines = differenceLines(compared([a.replace('统一', '同一'), b, d]))
    expect(lines[0]).toBe('删除 1 段，改动 1 段。')
    expect(lines[1]).toBe('  改 2023-05/01 第1段：各单位要建成〔-统-〕〔+同+〕一平台，面向全校师生开放…')
    const long = differenceLines(compared(Array.from({ length: 40 }, (_, i) => `第${i}条新写的内容在这里。`)))
    expect(long.at(-1)).toMatch(/另有 \d+ 处，见报告。/)
    expect(long).toHaveLength(22)
  })
})

describe('changedCharacters', () => {
  it('gives back both texts whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (old, changed) => {
        const stretches = changedCharacters(old, changed)
        const side = (kind: string) =>
          stretches
            .filter((each) => each.kind === 'same' || each.kind === kind)
            .map(({ text }) => text)
            .join('')
        expect([side('removed'), side('added')]).toEqual([old, changed])
      }),
    )
  })

  it('stays quick for two long texts that share nothing', () => {
    const start = performance.now()
    changedCharacters('甲乙丙'.repeat(10_000), '丁戊己'.repeat(10_000))
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
