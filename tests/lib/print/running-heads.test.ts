import { describe, expect, test } from 'vitest'
import { runningHeads } from '@/lib/print/running-heads'
import { publishedIssue } from '../../samples/library'

const sheetOf = (...titles: readonly string[]) =>
  runningHeads(
    publishedIssue(
      2022,
      1,
      titles.map((title) => ({ title })),
    ),
    '9e807158',
  )

describe('runningHeads', () => {
  test('names the issue and the release at the foot, and the article at the head of its own sheets', () => {
    const sheet = sheetOf('关于加强学习的意见', '实施方案')
    expect(sheet).toContain('content: "2022年第1期　版本 9e807158"')
    expect(sheet).toContain('#a02 { page: a02 }\n@page a02:right { @top-right { content: "实施方案" } }')
  })

  test('leaves the cover bare, to the browser too', () => {
    expect(
      sheetOf('题')
        .match(/@page cover \{.*\}/)?.[0]
        .match(/content: ""/g),
    ).toHaveLength(4)
  })

  test('lets no title out of its string', () => {
    const sheet = sheetOf('甲" } } * { display: none } </style> \\')
    expect(sheet).toContain('content: "甲\\22  } } * { display: none } \\3c /style> \\5c "')
  })

  test('cuts a title that is longer than the line, at the head only', () => {
    expect(sheetOf('学'.repeat(42))).toContain(`"${'学'.repeat(42)}"`)
    expect(sheetOf('学'.repeat(43))).toContain(`"${'学'.repeat(40)}……"`)
  })
})
