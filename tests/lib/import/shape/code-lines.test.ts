import { describe, expect, it } from 'vitest'
import { importText } from '../import-fixture'

describe('a block of code', () => {
  it('gives paragraphs, never titles or headings', () => {
    const source = [
      '# 学习参考 2023年第5期',
      '## 目录',
      '读书工作方案·····1',
      '',
      '# 读书工作方案',
      '',
      '为推动读书，制定本方案。',
      '',
      '```',
      '一、总体要求',
      '```',
      '',
      '坚持学用结合。',
      '',
      '```',
      '重点任务',
      '```',
      '',
      '抓好落实。',
    ].join('\n')
    const { articles } = importText(source)
    expect(articles.map(({ blocks }) => blocks.map((block) => block.type))).toEqual([
      ['paragraph', 'paragraph', 'paragraph', 'paragraph', 'paragraph'],
    ])
  })
})
