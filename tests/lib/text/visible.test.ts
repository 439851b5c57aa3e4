import { describe, expect, test } from 'vitest'
import { countVisible, visible } from '@/lib/text/visible'

describe('visible', () => {
  test.each([' ', '　', '\n', '\t', '\u00a0', '\u200b', '\ufeff', '\u2060'])(
    'takes %j for blank',
    (blank) => {
      expect(visible(blank)).toBe('')
      expect(visible(`教${blank}育${blank}${blank}`)).toBe('教育')
    },
  )

  test.each(['。', '—', '…', '1', '·', '\u3007'])('takes %j for visible', (character) => {
    expect(visible(character)).toBe(character)
  })

  test('counts a character beyond the BMP once', () => {
    expect(countVisible(' 𠮷　教育\n')).toBe(3)
  })
})
