import { describe, expect, it } from 'vitest'
import { provenanceSchema } from '@/lib/journal/provenance'
import { importText, issueText } from './import-fixture'

const TEXT = issueText(
  '目录',
  '关于推进全民阅读的意见……1',
  '',
  '关于推进全民阅读的意见',
  '',
  '各单位：',
  '',
  '一、要求',
  '',
  '多读书。',
)

describe('a source that LibreOffice made of an old file', () => {
  const { provenance } = importText(TEXT, { convertedFrom: 'word' })

  it('is known as such in its provenance, and put before staff', () => {
    expect(provenanceSchema.parse(provenance).source.convertedFrom).toBe('word')
    const [finding] = provenance.findings.filter(({ rule }) => rule === 'source-converted')
    expect(finding?.severity).toBe('warning')
    expect(finding?.message).toMatch(/旧版 Word/)
  })

  it('is told from one that was supplied as it is', () => {
    const supplied = importText(TEXT).provenance
    expect(supplied.source.convertedFrom).toBeUndefined()
    expect(supplied.findings.filter(({ rule }) => rule === 'source-converted')).toEqual([])
  })

  it('has one finding for all numbers that came out with question marks', () => {
    const broken = TEXT.replace('一、要求', '一?要求\n\n多思考。\n\n?一?总则')
    const told = (text: string) =>
      importText(text, { convertedFrom: 'rtf' }).provenance.findings.filter(
        ({ rule }) => rule === 'converted-numbers',
      )
    expect(told(broken)).toMatchObject([{ message: expect.stringMatching(/共 2 处/), quote: '一?要求' }])
    expect(told(TEXT)).toEqual([])
  })
})
