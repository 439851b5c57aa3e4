import { describe, expect, it } from 'vitest'
import { importText, issueText } from '../import-fixture'

const CONTENTS = ['目 录', '关于加强学习的通知·····1', '关于读书的意见·····5']
const LAST = ['关于读书的意见', '为做好读书活动，提出以下意见。']

function import_(...first: readonly string[]) {
  return importText(issueText(...CONTENTS, ...first, ...LAST))
}

const textOf = (imported: ReturnType<typeof importText>) =>
  imported.articles[0]?.blocks.map((block) => ('text' in block ? block.text : ''))

describe('the contents end where the first article begins', () => {
  it.each([
    ['a bulleted list', ['- 一要抓好落实。', '- 二要抓好落实。'], ['一要抓好落实。', '二要抓好落实。']],
    ['a line that is a year', ['2023', '年度工作总结。'], ['2023', '年度工作总结。']],
  ])('%s in it stays in it', (_, lines, kept) => {
    const imported = import_('关于加强学习的通知', '各部门：', ...lines)
    expect(imported.articles.map(({ record }) => record.title)).toEqual([
      '关于加强学习的通知',
      '关于读书的意见',
    ])
    expect(textOf(imported)?.join('｜')).toContain(kept.join('｜'))
    expect(imported.issue.contents).toHaveLength(2)
  })

  it('at a title that repeats an entry over two lines', () => {
    const imported = import_('关于加强学习的', '通知', '学习抓实', '2023', '年度工作总结。')
    expect(imported.issue.contents?.map(({ page }) => page)).toEqual([1, 5])
    expect(imported.articles).toHaveLength(2)
  })

  it('at a sentence', () => {
    const imported = importText(
      issueText(
        '目 录',
        '读书工作方案·····1',
        '为推动读书，制定本方案。',
        '一、目标',
        '2023',
        '读书工作方案',
        '正文。',
      ),
    )
    expect(imported.issue.contents).toEqual([{ title: '读书工作方案', page: 1, article: '2023-05/01' }])
  })

  it('and not between two equal titles that have pages of their own', () => {
    const imported = importText(
      issueText(
        '目 录',
        '工作要点·····1',
        '工作要点',
        '·····9',
        '工作要点',
        '一九年做好读书工作。',
        '工作要点',
        '二〇年做好学习工作。',
      ),
    )
    expect(imported.issue.contents?.map(({ page }) => page)).toEqual([1, 9])
  })
})

describe('contents without pages', () => {
  it('end at the repeat of their first title, with no blank line between', () => {
    const imported = importText(
      issueText(
        '目 录',
        '读书工作方案',
        '学习工作意见',
        '读书工作方案',
        '为推动读书，制定本方案。',
        '学习工作意见',
        '为推动学习，提出意见。',
      ),
    )
    expect(imported.issue.contents?.map(({ title }) => title)).toEqual(['读书工作方案', '学习工作意见'])
    expect(imported.articles).toHaveLength(2)
  })
})
