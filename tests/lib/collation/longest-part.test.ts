import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLongestPart } from '@/lib/collation/longest-part'

/** Every stretch of the quotation, looked for one by one. */
function naive(quote: string, text: string) {
  for (let length = quote.length; length > 0; length--) {
    const starts = Array.from({ length: quote.length - length + 1 }, (_, at) =>
      text.indexOf(quote.slice(at, at + length)),
    ).filter((start) => start >= 0)
    if (starts.length > 0) return { start: Math.min(...starts), length }
  }
  return { start: 0, length: 0 }
}

test('the longest stretch that two texts share is what trying every stretch finds', () => {
  const text = (maxLength: number) => fc.string({ unit: fc.constantFrom('教', '育', '强', '国'), maxLength })
  fc.assert(
    fc.property(text(14), text(40), (quote, held) => {
      expect(createLongestPart(quote)(held)).toEqual(naive(quote, held))
    }),
    { numRuns: 2000 },
  )
})
