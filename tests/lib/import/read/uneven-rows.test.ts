import { describe, expect, it } from 'vitest'
import { importText, issueText } from '../import-fixture'

function tablesOf(...lines: readonly string[]) {
  const { articles } = importText(
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
      '末段。',
    ),
  )
  return articles.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'table' ? [[block.head, ...block.rows]] : [])),
  )
}

const COLUMNS = ['项目    金额    备注', '甲项    12      无', '乙项    3500    有']

describe('rows between pipes that are not equally wide', () => {
  it('are one table, whose head gets an empty cell', () => {
    expect(tablesOf('| 甲 | 乙 |', '| 一 | 二 | 三 |')).toEqual([
      [
        ['甲', '乙', ''],
        ['一', '二', '三'],
      ],
    ])
  })

  it('are one table also below the rule of Markdown', () => {
    expect(tablesOf('| 甲 | 乙 |', '|---|---|', '| 一 | 二 | 三 |')).toEqual([
      [
        ['甲', '乙', ''],
        ['一', '二', '三'],
      ],
    ])
  })

  it.each([
    ['before', ['| 甲 | 乙 |', '| 一 | 二 | 三 |', '', ...COLUMNS]],
    ['behind', [...COLUMNS, '', '| 甲 | 乙 |', '| 一 | 二 | 三 |']],
  ])('stay a table of their own %s one that is set with blanks', (_, lines) => {
    expect(
      tablesOf(...lines)
        .map((rows) => rows.length)
        .sort(),
    ).toEqual([2, 3])
  })
})
