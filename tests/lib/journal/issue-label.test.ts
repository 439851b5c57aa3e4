import { describe, expect, test } from 'vitest'
import { issueSchema } from '@/lib/journal/issue'
import { issueLabel, mastheadName, mastheadParts } from '@/lib/journal/issue-label'

const bare = issueSchema.parse({ id: '2022-01', year: 2022, number: 1, highlights: [], contents: [] })

describe('issueLabel', () => {
  test('names year and number', () => {
    expect(issueLabel(bare)).toBe('2022年第1期')
  })
})

describe('mastheadParts', () => {
  test('names issue, total number and publisher in the order of the masthead', () => {
    const issue = issueSchema.parse({ ...bare, totalNumber: 50, publisher: '北京印刷学院党委宣传部' })
    expect(mastheadParts(issue)).toEqual(['2022年 第1期', '总第50期', '北京印刷学院党委宣传部'])
  })

  test('leaves out what the issue does not print', () => {
    expect(mastheadParts(bare)).toEqual(['2022年 第1期'])
  })
})

describe('mastheadName', () => {
  test('sets the group above the name', () => {
    expect(mastheadName('党委理论学习中心组学习参考')).toEqual({
      group: '党委理论学习中心组',
      name: '学习参考',
    })
  })

  test('lets another name stand alone', () => {
    expect(mastheadName('理论学习')).toEqual({ group: '', name: '理论学习' })
  })

  test('falls back to the name of the site', () => {
    expect(mastheadName(undefined)).toEqual({ group: '', name: '学习参考' })
  })
})
