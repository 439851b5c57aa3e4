import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText } from '@/lib/text/fold-text'
import { foldedForm } from '@/lib/text/folded-form'

test('a text folded at once is what folding with the map makes of it', () => {
  const odd = fc.constantFrom(
    ...'党的，。１２ａＺ（％　①⑩㎏℃½ｶﾞﾟガ\u3099é\u0301\u0323İΑΣσς\u200b\ufeff\n한\u1100\u1161\u11a8ﾡ𠮷',
  )
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: odd, maxLength: 30 }), fc.string({ unit: 'binary' })), (text) => {
      expect(foldedForm(text)).toBe(foldText(text).text)
    }),
    { numRuns: 3000 },
  )
})
