import { describe, expect, it } from 'vitest'
import { importText, issueText } from './import-fixture'

const rulesOf = (lines: readonly string[]) =>
  importText(
    issueText(
      ...['目录', '阅读推广计划……1', '阅读推广计划', '为推广阅读，制定本计划。', ...lines].map(
        (line) => `${line}\n`,
      ),
    ),
  ).provenance.findings.filter(({ rule }) => rule === 'empty-headings')

const ROWS = ['指标 2022年2025年属性', '生均图书（册）98 110约束性', '专任教师博士占比71 80约束性']
const TEXT = ['以上各项由图书馆落实。']

describe('headings one under the other with no text between', () => {
  it('are put before staff, with what to do', () => {
    expect(rulesOf([...ROWS, ...TEXT])).toMatchObject([
      {
        severity: 'warning',
        article: '2023-05/01',
        quote: ROWS.join('｜'),
        message: expect.stringContaining('连续 3 行'),
      },
    ])
  })

  it('are no doubt where they have text, or are two', () => {
    expect(rulesOf(ROWS.flatMap((row) => [row, ...TEXT]))).toEqual([])
    expect(rulesOf([...ROWS.slice(1), ...TEXT])).toEqual([])
  })
})
