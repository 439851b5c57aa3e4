import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedMiddle } from '@/lib/journal/changed-middle'

describe('changedMiddle', () => {
  it.each([
    ['在服务 and 融入', '在服务和融入', ['在服务', ' and ', '和', '融入']],
    ['社会会创新', '社会创新', ['社会', '会', '', '创新']],
    ['督導體制', '督导体制', ['督', '導體', '导体', '制']],
    ['甲𠮷', '甲𠮶', ['甲', '𠮷', '𠮶', '']],
    ['同', '同', ['同', '', '', '']],
  ])('marks of %s → %s only what differs', (old, changed, [before, from, to, after]) => {
    expect(changedMiddle(old, changed)).toEqual({ before, old: from, new: to, after })
  })

  it('loses no character of either text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const { before, old, new: put, after } = changedMiddle(a, b)
        expect([before + old + after, before + put + after]).toEqual([a, b])
      }),
    )
  })
})
