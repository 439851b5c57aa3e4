import { describe, expect, it } from 'vitest'
import { importText, issueText } from '../import-fixture'

function importLines(...lines: readonly string[]) {
  const { articles, provenance } = importText(
    issueText(
      '目 录',
      '读书工作方案·····1',
      '',
      '读书工作方案',
      '',
      '为推动读书，制定本方案。',
      '',
      ...lines,
      '',
      '末段到此为止。',
    ),
  )
  const rules = provenance.findings.map(({ rule }) => rule)
  const blocks = (articles[0]?.blocks ?? []).slice(1, -1)
  return { rules, blocks: blocks.map((block) => [block.type, 'text' in block ? block.text : '']) }
}

describe('short lines of which only the last has a stop', () => {
  it.each([
    [['接着说话，', '各单位要', '照办。'], '接着说话，各单位要照办。'],
    [['第一条 为了', '加强管理，制定', '本条例。'], '第一条 为了加强管理，制定本条例。'],
    [['坚持学用结合，抓好', '学习工作。'], '坚持学用结合，抓好学习工作。'],
  ])('are one sentence where they have a comma: %s', (lines, sentence) => {
    const { blocks, rules } = importLines(...lines)
    expect(blocks).toEqual([['paragraph', sentence]])
    expect(rules).toContain('likely-join')
  })

  it.each([
    ['without a comma', ['总体要求是', '抓好落实。'], 2],
    ['where a number stands alone', ['价格为', '', '12', '', '元。', '', '共计', '', '80', '', '人。'], 6],
  ])('stay apart and are named %s', (_, lines, count) => {
    const { blocks, rules } = importLines(...lines)
    expect(blocks).toHaveLength(count)
    expect(rules).toContain('cut-paragraph')
  })

  it.each([
    [
      'a heading over a longer paragraph',
      ['提高认识，压实责任', '各学院要把读书活动摆在重要位置，常抓不懈，务求实效。'],
    ],
    ['a heading set apart', ['提高认识，压实责任', '', '抓好落实。']],
    ['a numbered heading', ['一、提高认识，压实责任', '抓好落实。']],
  ])('leave %s a heading', (_, lines) => {
    const { blocks, rules } = importLines(...lines)
    expect(blocks.map(([type]) => type)).toEqual(['heading', 'paragraph'])
    expect(rules).not.toContain('likely-join')
  })

  it('leave what is given behind a colon, and names in columns', () => {
    expect(importLines('时间：周五，上午', '地点：图书馆。').blocks).toHaveLength(2)
    expect(importLines('张　伟　　陈　静（女，回族）', '赵　明　　钱　进。').rules).not.toContain(
      'cut-paragraph',
    )
  })

  it('are only named in a text without blank lines, where a heading stands right over its text', () => {
    const { articles, provenance } = importText(
      issueText(
        '目 录',
        '读书工作方案·····1',
        '',
        '读书工作方案',
        '为推动读书，制定本方案。',
        '提高认识，压实责任',
        '抓好落实。',
        '坚持学用结合，推动读书活动走深走实。',
        '末段到此为止。',
      ),
    )
    expect(articles[0]?.blocks.map(({ type }) => type)).toContain('heading')
    expect(provenance.findings.map(({ rule }) => rule)).toContain('cut-paragraph')
  })
})

describe('a number alone on its line', () => {
  it('is no heading', () => {
    expect(importLines('2023', '', '年度总结写得好。').blocks[0]?.[0]).toBe('paragraph')
  })
})
