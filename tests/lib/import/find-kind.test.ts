import { describe, expect, it } from 'vitest'
import { findKind } from '@/lib/import/shape/find-kind'

const told = (title: string, signed = false, hasDocumentNumber = false, published = false) =>
  findKind({ titles: [title], signed, published, hasDocumentNumber })

describe('findKind', () => {
  it.each([
    ['北京高等教育本科人才培养质量提升行动计划 (2022—2024年)', 'plan', '以“计划”结尾'],
    ['关于深入推进一流学科建设的若干意见', 'opinion', '以“意见”结尾'],
    ['政府工作报告（节选）', 'speech', '以“工作报告”结尾'],
    ['读书贵在坚持', 'other', '没有文种的字样'],
  ])('says what told the kind of %s', (title, kind, reason) => {
    const evidence = told(title)
    expect(evidence.kind).toBe(kind)
    expect(evidence.reason).toContain(reason)
  })

  it('says why a signed text with the title of a plan is an article', () => {
    expect(told('教育强国的行动方案', true)).toMatchObject({ kind: 'commentary' })
    expect(told('教育强国的行动方案', true).reason).toContain('署名')
    expect(told('教育强国的行动方案', true, true).kind).toBe('plan')
  })

  it('takes a document for what it is though a newspaper printed it', () => {
    expect(told('加强作风建设的意见', false, false, true).kind).toBe('opinion')
    expect(told('读书贵在坚持', false, false, true).kind).toBe('commentary')
  })
})
