import { expect, test } from 'vitest'
import { markSigns } from '@/lib/collation/mark-signs'

const same = (quote: string, text: string) => ({ kind: 'same' as const, quote, text })

test('a sign that differs is cut out of the words around it', () => {
  expect(markSigns([same('提高质量，建设强国', '提高质量；建设强国')])).toEqual([
    same('提高质量', '提高质量'),
    { kind: 'sign', quote: '，', text: '；' },
    same('建设强国', '建设强国'),
  ])
  expect(markSigns([same('提高质量建设。', '提高质量，建设')]).filter(({ kind }) => kind === 'sign')).toEqual(
    [
      { kind: 'sign', quote: '', text: '，' },
      { kind: 'sign', quote: '。', text: '' },
    ],
  )
})

test('half width, full width and blanks differ in nothing', () => {
  const piece = same('提高质量, 建设(强国)', '提高质量，建设（强国）')
  expect(markSigns([piece])).toEqual([piece])
})

test('a sign beside words left out is not laid to any other', () => {
  const pieces = [same('提高质量', '提高质量；'), { kind: 'omitted' as const, quote: '', text: '建设' }]
  expect(markSigns(pieces)).toEqual(pieces)
  const other = { kind: 'other' as const, quote: '建', text: '设' }
  expect(markSigns([same('提高质量，', '提高质量；'), other]).at(1)).toEqual({
    kind: 'sign',
    quote: '，',
    text: '；',
  })
})
