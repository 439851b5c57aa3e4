import { describe, expect, it } from 'vitest'
import { publishIssue } from '@/lib/content/publish-issue'
import { proveRecords } from '@/lib/import/prove/prove-records'
import { readText } from '@/lib/import/read/read-text'
import { type CorrectionsFile, correctionsFileSchema } from '@/lib/journal/corrections'
import { importText, issueText } from './import-fixture'

const SOURCE = issueText(
  '目录',
  '阅读方案 1',
  '',
  '阅读方案',
  '',
  '一、阅读要求',
  '',
  '阅读要经常，阅读要广泛，阅读要精深。',
  '',
  '各院系组织阅读，每月一次。',
)

const file = (value: unknown): CorrectionsFile => correctionsFileSchema.parse(value)
const correction = (find: string, replace: string, occurrence?: number) => ({
  corrections: [
    { article: '2023-05/01', find, replace, reason: '试验', ...(occurrence ? { occurrence } : {}) },
  ],
})
const imported = (value: unknown) => importText(SOURCE, { corrections: file(value) })
const errorsOf = (value: unknown) =>
  imported(value).provenance.findings.filter((finding) => finding.severity === 'error')

describe('a correction', () => {
  it.each([1, 2, 3, 4, 5, 6])('is applied at the place it names and proved there: the %dth', (occurrence) => {
    const records = imported(correction('阅读', '读书', occurrence))
    const proof = proveRecords(
      readText(new TextEncoder().encode(SOURCE)),
      publishIssue(records),
      records.provenance,
    )
    expect(records.provenance.corrections).toHaveLength(1)
    // The first place is in the title, whose record then agrees with the corrected line.
    expect(proof.breaches).toEqual([])
  })

  it.each([
    [correction('没有这些字', '有'), '更正“没有这些字”→“有”用不上：这一篇里没有这些字'],
    [correction('阅读', '读书'), '出现了 6 次（来源第 7、9、11、11、11、13 行）'],
    [correction('阅读', '读书', 7), '它指明第 7 处，而这一篇里这些字只出现了 6 次'],
    [correction(' ', '读书'), '这一篇里没有这些字'],
    [{ overrides: { '2023-05/09': { kind: 'plan' } } }, '更正表里的 2023-05/09 不在这一期中'],
  ])('that does not apply is an error that names it: %j', (value, message) => {
    const [error, ...others] = errorsOf(value)
    expect(others).toEqual([])
    expect(error?.message).toContain(message)
    expect(error?.suggestion).toContain('corrections.yaml')
  })
})

describe('an override', () => {
  const refusal = (overrides: object) => {
    try {
      imported({ overrides: { '2023-05/01': overrides } })
    } catch (error) {
      return error instanceof Error ? `${error.name}：${error.message}` : ''
    }
    return ''
  }

  it.each([
    [{ titel: '新题名' }, '不能改的字段“titel”：可以改的是 kind（文类）'],
    [{ id: '2023-05/02' }, '不能改的字段“id”'],
    [{ kind: 'essay' }, 'kind（文类）应是其中之一：excerpts（论述选编）'],
    [{ date: '2023-02-30' }, 'date（日期）应写作 2022-03-01 这样的日期'],
    [{ kind: 'opinion', period: '2021—2025' }, 'period（规划期）只有规划方案'],
    [{ people: '张三' }, 'people（人物）应写作 [{ name'],
    [{ title: '' }, 'title（题名）应是不空的一行文字'],
  ])('that no record can have ends in one plain sentence: %j', (overrides, message) => {
    expect(refusal(overrides)).toContain(message)
    expect(refusal(overrides)).toMatch(/^ImportError：corrections\.yaml[^\n]*2023-05\/01[^\n]*。$/)
  })

  it('stands before readers instead of the printed line', () => {
    const records = imported({ overrides: { '2023-05/01': { title: '阅读实施方案' } } })
    const [article] = publishIssue(records).articles
    expect(article?.record.title).toBe('阅读实施方案')
    expect(article?.printed.filter((line) => line.field === 'title')).toEqual([])
  })
})
