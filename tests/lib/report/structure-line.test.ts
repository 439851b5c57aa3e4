import { describe, expect, it } from 'vitest'
import { structureLine } from '@/lib/report/structure-line'
import { importText, issueText } from '../import/import-fixture'

const OPINION = ['关于推进全民阅读的意见', '', '各单位：', '', '一、要求', '', '多读书。', '']
const contents = (...titles: readonly string[]) => [
  '目录',
  ...titles.map((title, i) => `${title}……${i + 1}`),
  '',
]

describe('the sentence about the structure of an issue', () => {
  it('says that contents and text answer each other, and how many blocks there are', () => {
    const records = importText(issueText(...contents('关于推进全民阅读的意见'), ...OPINION))
    expect(structureLine(records)).toEqual({
      agrees: true,
      line: '目录 1 条，正文分出 1 篇（小标题 1 个，段落 1 个），一一对上。',
    })
  })

  it('counts the headings that the contents name under their articles', () => {
    const records = importText(issueText(...contents('关于推进全民阅读的意见', '一、要求'), ...OPINION))
    expect(structureLine(records)).toMatchObject({
      agrees: true,
      line: expect.stringMatching(/^目录 2 条（其中小标题 1 条），正文分出 1 篇.*一一对上。$/),
    })
  })

  it('says what of the contents was not found', () => {
    const records = importText(
      issueText(...contents('关于推进全民阅读的意见', '书香校园建设方案'), ...OPINION),
    )
    const { agrees, line } = structureLine(records)
    expect(agrees).toBe(false)
    expect(line).toMatch(/：1 条在正文中没有找到。请先核对/)
  })

  it('asks for a look where there are no contents', () => {
    const { agrees, line } = structureLine(importText(issueText(...OPINION)))
    expect(agrees).toBe(false)
    expect(line).toMatch(/^来源没有目录，正文分出 1 篇.*请逐篇看题名/)
  })
})
