import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Alignment, align } from '@/lib/collation/align'

function aligned(quote: string, text: string): Alignment {
  const found = align(quote, text)
  if (found === null) throw new Error('without a limit there is an alignment')
  return found
}

/** The least number of changes, by trying every stretch of the text with the plain edit distance; omissions cost 1 each. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (const [i, sign] of [...a].entries()) {
    const next = [i + 1]
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j - 1] ?? 0) + (sign === b.charAt(j - 1) ? 0 : 1),
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
        ),
      )
    row = next
  }
  return row[b.length] ?? 0
}

const text = fc.string({ unit: fc.constantFrom('中', '国', '教', '育'), maxLength: 14 })

test('words that stand in the text cost nothing and are aligned one by one', () => {
  fc.assert(
    fc.property(text, text, text, (before, words, behind) => {
      const { cost, steps } = aligned(words, before + words + behind)
      expect(cost).toBe(0)
      expect(steps.map(({ quote }) => quote)).toEqual([...words].map((_, at) => at))
    }),
  )
})

test('nothing is cheaper than the best stretch of the text, and the steps cost what is said', () => {
  fc.assert(
    fc.property(text, text, (quote, held) => {
      const { cost, steps } = aligned(quote, held)
      let best = quote.length
      for (let from = 0; from <= held.length; from++)
        for (let to = from; to <= held.length; to++)
          best = Math.min(best, distance(quote, held.slice(from, to)))
      // Omissions are cheaper than one by one, so never dearer than the plain distance but for their small price each.
      expect(cost).toBeLessThanOrEqual(best * 1.021)
      let sum = 0
      for (const [at, step] of steps.entries()) {
        if (step.text === null) sum += 1
        else if (step.quote === null) sum += steps[at - 1]?.quote === null ? 0.02 : 1.02
        else if (quote.charAt(step.quote) !== held.charAt(step.text)) sum += 1
      }
      expect(cost).toBeCloseTo(sum, 6)
    }),
  )
})

test('two sentences with one left out between them are one omission', () => {
  const { cost, steps } = aligned('甲乙丙丁子丑寅卯', '天甲乙丙丁戊己庚辛壬癸子丑寅卯地')
  expect(cost).toBeCloseTo(1.12)
  expect(steps.filter(({ quote }) => quote === null)).toHaveLength(6)
})

test('an alignment that costs more than is asked for is none, and one that costs as much is', () => {
  expect(align('甲乙丙丁', '甲乙子丁', 1)?.cost).toBe(1)
  expect(align('甲乙丙丁', '甲乙子丁', 0.9)).toBeNull()
  expect(align('甲乙丙丁', '子丑寅卯', 3)).toBeNull()
})
