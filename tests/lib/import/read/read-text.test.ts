import { describe, expect, it } from 'vitest'
import { publishIssue } from '@/lib/content/publish-issue'
import { proveRecords } from '@/lib/import/prove/prove-records'
import { readText } from '@/lib/import/read/read-text'
import { importText, issueText, readWords } from '../import-fixture'

const read = (text: string) =>
  readText(new TextEncoder().encode(text)).lines.map(({ text, marks: { markup, rank, bullet } }) => ({
    text,
    ...(markup ? { markup } : {}),
    ...(rank ? { rank } : {}),
    ...(bullet ? { bullet } : {}),
  }))

describe('the markup of a text', () => {
  it.each([
    ['***', { text: '', markup: ['***'] }],
    ['*****', { text: '', markup: ['*****'] }],
    ['*   *   *', { text: '', markup: ['*   *   *'] }],
    ['## 意见 ##', { text: '意见', markup: ['##', '##'], rank: 2 }],
    ['> 5个学院已完成。', { text: '5个学院已完成。', markup: ['>'] }],
    ['*编者按*', { text: '编者按', markup: ['*', '*'] }],
    ['**重点**工作', { text: '重点工作', markup: ['**', '**'] }],
    ['<p>甲</p>', { text: '甲', markup: ['<p>', '</p>'] }],
    ['教务处<br>学生处', { text: '教务处 学生处', markup: ['<br>'] }],
    ['- 一是抓学习。', { text: '一是抓学习。', bullet: '-' }],
  ])('is kept beside the line: %s', (line, expected) => {
    expect(read(line)).toEqual([expected])
  })

  it.each(['# 号楼为图书馆。', '参会率为*%，详见#1。', '＊　＊　＊'])(
    'is not what only looks like it: %s',
    (line) => {
      expect(read(line)).toEqual([{ text: line }])
    },
  )

  it('is itemised as removals, and the proof counts it', () => {
    const text = issueText(
      ...[
        '在座谈会上的讲话',
        '同志们：',
        '今天的会很重要。',
        '*****',
        '> 参会率很高。',
        '# 号楼为图书馆。',
        '* * *',
      ],
      ...['请<b>落实</b>。', '', '党委宣传部'],
    )
    const bytes = new TextEncoder().encode(text)
    const imported = importText(bytes)
    expect(
      imported.provenance.removals.map(({ line, text: words, reason }) => [line, words, reason]),
    ).toEqual([
      [7, '*****', '分隔线'],
      [8, '>', '标记符号'],
      [10, '* * *', '分隔线'],
      [11, '<b>', '标记符号'],
      [11, '</b>', '标记符号'],
    ])
    const proof = proveRecords(readWords(bytes), publishIssue(imported), imported.provenance)
    expect(proof.breaches).toEqual([])
    expect(proof.removed).toBe(16)
  })
})

describe('an item of a list that ended its sentence', () => {
  it('does not go on in the next line', () => {
    const imported = importText(
      issueText('在座谈会上的讲话', '同志们：', '- 一是抓学习。', '会后请落实。', '请大家按时参加。'),
    )
    expect(imported.articles[0]?.blocks.map((block) => ('text' in block ? block.text : ''))).toEqual([
      '同志们：',
      '一是抓学习。',
      '会后请落实。',
      '请大家按时参加。',
    ])
  })
})
