import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { ArticleId } from '@/lib/journal/ids'
import { groupMarks } from '@/lib/notebook/group-marks'
import { toMarkdown } from '@/lib/notebook/to-markdown'
import { toWord } from '@/lib/notebook/to-word.browser'
import { anchoredIn, someHighlight } from './some-mark'

const NOW = new Date(2026, 10, 28, 9)
const MARKS = [
  someHighlight({
    id: 'later----',
    article: '2022-10/01' as ArticleId,
    title: '后一期',
    issueLabel: '2022年第10期',
    page: null,
  }),
  someHighlight({
    id: 'second---',
    order: 20,
    note: '1. 要抓*紧*\n<b>\u0001',
    anchors: [anchoredIn('p20', '党的领导'), anchoredIn('p21', '立德树人')],
  }),
  someHighlight({ id: 'first----', order: 3, color: 'pink', anchors: [anchoredIn('p3', '# 题')] }),
]

describe('exported marks', () => {
  it('stand article by article, in order of issue and place', () => {
    expect(groupMarks(MARKS).map(({ title, marks }) => [title, marks.map(({ id }) => id)])).toEqual([
      ['关于教育的意见', ['first----', 'second---']],
      ['后一期', ['later----']],
    ])
  })

  it('are Markdown that shows words and notes as they are', () => {
    expect(toMarkdown(MARKS, NOW)).toBe(`# 我的标记

2026年11月28日导出，共 3 条

## 关于教育的意见

2022年第1期

### 第3段　原刊第43页　粉色划线

> \\# 题

### 第20段　原刊第43页　黄色划线

> 党的领导
>
> 立德树人

笔记：1\\. 要抓\\*紧\\*  \n\\<b\\>\u0001

## 后一期

2022年第10期

### 第12段　黄色划线

> 党的领导
`)
  })

  it('are a Word file with the same content in Chinese styles', async () => {
    const parts = unzipSync(new Uint8Array(await (await toWord(MARKS, NOW)).arrayBuffer()))
    const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
    const lines = part('word/document.xml')
      .split('</w:p>')
      .slice(0, -1)
      .map((paragraph) => [
        /<w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1],
        [...paragraph.matchAll(/<w:t[^>]*>([^<]*)</g)].map((found) => found[1]).join(''),
      ])
    expect(lines).toEqual([
      ['Title', '我的标记'],
      ['SmallLine', '2026年11月28日导出，共 3 条'],
      ['Heading1', '关于教育的意见'],
      ['SmallLine', '2022年第1期'],
      ['Heading2', '第3段　原刊第43页　粉色划线'],
      ['QuotedWords', '# 题'],
      ['Heading2', '第20段　原刊第43页　黄色划线'],
      ['QuotedWords', '党的领导'],
      ['QuotedWords', '立德树人'],
      ['ReaderNote', '笔记：1. 要抓*紧*'],
      ['ReaderNote', '&lt;b&gt;'],
      ['Heading1', '后一期'],
      ['SmallLine', '2022年第10期'],
      ['Heading2', '第12段　黄色划线'],
      ['QuotedWords', '党的领导'],
    ])
    expect(part('word/styles.xml')).toContain('w:eastAsia="黑体"')
    expect(part('word/styles.xml')).toContain('w:name w:val="引用原文"')
  })
})
