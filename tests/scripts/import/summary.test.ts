import { describe, expect, it } from 'vitest'
import { publishIssue } from '@/lib/content/publish-issue'
import { proveRecords } from '@/lib/import/prove/prove-records'
import { summary } from '../../../scripts/import/summary'
import { importText, issueText, readWords } from '../../lib/import/import-fixture'

describe('the summary of an import', () => {
  it('quotes the words of a finding once, also where its message names them', () => {
    const text = issueText('关于推进全民阅读的意见', '', '各单位：', '', '多读书,读好书。')
    const records = importText(text)
    const source = readWords(new TextEncoder().encode(text))
    const told = summary(records, proveRecords(source, publishIssue(records), records.provenance), false)
    expect(told).toMatch(/分出 1 篇：“关于推进全民阅读的意见”。请核对/)
    expect(told).toMatch(/半角标点，本段 1 处：“多读书,读好书。”。/)
  })
})
