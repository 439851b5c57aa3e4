import { describe, expect, it } from 'vitest'
import { publishIssue } from '@/lib/content/publish-issue'
import { proveRecords } from '@/lib/import/prove/prove-records'
import type { FormCorrection } from '@/lib/journal/corrections'
import { articleIdSchema } from '@/lib/journal/ids'
import { importText, issueText, readWords } from './import-fixture'

const SOURCE = issueText(
  '阅读方案',
  '',
  '为推动阅读，制定本方案。',
  '',
  '学校要求各学院认真组织，务必，',
  '',
  '并于年底前报送。',
  '',
  '时间\t地点',
  '四月\t图书馆',
  '',
  '附则由图书馆解释。',
)

function importWith(...forms: readonly Omit<FormCorrection, 'article' | 'reason'>[]) {
  const article = articleIdSchema.parse('2023-05/01')
  const imported = importText(SOURCE, {
    corrections: { forms: forms.map((form) => ({ ...form, article, reason: '试' })) },
  })
  const source = readWords(new TextEncoder().encode(SOURCE))
  expect(proveRecords(source, publishIssue(imported), imported.provenance).breaches).toEqual([])
  const blocks = imported.articles[0]?.blocks ?? []
  return {
    findings: imported.provenance.findings.filter(({ rule }) => rule === 'form-not-applied'),
    blocks: blocks.map((block) => ('text' in block ? `${block.type} ${block.text}` : block.type)),
  }
}

describe('the forms that staff set', () => {
  it('leave everything as it is where there are none', () => {
    expect(importWith().blocks).toEqual([
      'paragraph 为推动阅读，制定本方案。',
      'paragraph 学校要求各学院认真组织，务必，并于年底前报送。',
      'table',
      'paragraph 附则由图书馆解释。',
    ])
  })

  it('part two paragraphs that were joined, and join two that were parted', () => {
    expect(importWith({ find: '并于年底', form: 'apart' }).blocks).toContain('paragraph 并于年底前报送。')
    expect(importWith({ find: '学校要求', form: 'joined' }).blocks[0]).toBe(
      'paragraph 为推动阅读，制定本方案。学校要求各学院认真组织，务必，并于年底前报送。',
    )
  })

  it('make headings, notes and paragraphs of one another, and lines of a table', () => {
    expect(importWith({ find: '附则', form: 'heading', level: 3 }).blocks).toContain(
      'heading 附则由图书馆解释。',
    )
    expect(importWith({ find: '附则', form: 'footnote' }).blocks).toContain('footnote 附则由图书馆解释。')
    expect(importWith({ find: '图书馆', form: 'lines' }).blocks).not.toContain('table')
  })

  it('are errors that name them where they do not apply', () => {
    const { findings } = importWith({ find: '没有这些字', form: 'heading' })
    expect(findings).toMatchObject([{ severity: 'error', quote: '没有这些字' }])
  })
})
