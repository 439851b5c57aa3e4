import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joinTexts } from '@/lib/text/joined-texts'
import { repeatedGrams } from '@/lib/text/repeated-grams'

/** The stretches of each text that stand in another text too, in order, by plain comparison. */
function naive(texts: readonly string[], length: number): string[][] {
  const characters = texts.map((text) => [...text])
  const grams = characters.map((text) =>
    text.slice(0, Math.max(0, text.length - length + 1)).map((_, at) => text.slice(at, at + length).join('')),
  )
  return grams.map((own, place) =>
    own.filter((gram) => grams.some((others, other) => other !== place && others.includes(gram))),
  )
}

const texts = fc.array(
  fc.array(fc.constantFrom(...'人才强𠮷'), { maxLength: 30 }).map((characters) => characters.join('')),
  { maxLength: 6 },
)

describe('repeatedGrams', () => {
  test('finds every stretch that two texts share, and equal stretches have equal ids', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 6 }), (each, length) => {
        const joined = joinTexts(each)
        const { positions, ids, from } = repeatedGrams(joined, length)
        const grams = [...positions].map((at) =>
          String.fromCodePoint(...joined.codes.subarray(at, at + length)),
        )
        expect(each.map((_, place) => grams.slice(from[place], from[place + 1]))).toEqual(naive(each, length))
        expect(new Set(ids).size).toBe(new Set(grams).size)
        expect(new Set(grams.map((gram, place) => `${gram} ${ids[place]}`)).size).toBe(new Set(grams).size)
      }),
      { numRuns: 1000 },
    )
  })
})
