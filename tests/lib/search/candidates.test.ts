import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createCandidates } from '@/lib/search/candidates'

describe('createCandidates', () => {
  test('proposes every passage of a common word, in order, beyond the engine’s own limit of 100', () => {
    const passages = Array.from({ length: 2500 }, (_, i) => [i % 2 === 0 ? `教育第${i}段` : `第${i}段`])
    const proposed = createCandidates(passages).propose(['教育'])
    expect(proposed).toEqual(Array.from({ length: 1250 }, (_, i) => 2 * i))
  })

  test('never leaves out a passage that has all words', () => {
    const run = fc.array(fc.constantFrom(...'教育强国，1a'), { maxLength: 12 }).map((units) => units.join(''))
    fc.assert(
      fc.property(
        fc.array(fc.array(run, { maxLength: 3 }), { maxLength: 12 }),
        fc.array(
          run.filter((word) => word !== ''),
          { minLength: 1, maxLength: 3 },
        ),
        (passages, words) => {
          const proposed = createCandidates(passages).propose(words)
          for (const [place, parts] of passages.entries()) {
            const holds = words.every((word) => parts.some((part) => part.includes(word)))
            if (holds) expect(proposed).toContain(place)
          }
          expect(new Set(proposed).size).toBe(proposed.length)
        },
      ),
      { numRuns: 500 },
    )
  })

  test('keeps two indexes apart', () => {
    const one = createCandidates([['教育强国']])
    const two = createCandidates([['科技强国'], ['教育强国']])
    expect(one.propose(['教育'])).toEqual([0])
    expect(two.propose(['教育'])).toEqual([1])
    expect(one.propose(['科技'])).toEqual([])
  })

  test.each(['__proto__', 'constructor', 'toString'])('takes %s for a word like any other', (word) => {
    expect(createCandidates([['教育'], [`读${word}书`]]).propose([word])).toEqual([1])
  })

  test('proposes nothing for no words', () => {
    expect(createCandidates([['教育']]).propose([])).toEqual([])
    expect(createCandidates([]).propose(['教育'])).toEqual([])
  })
})
