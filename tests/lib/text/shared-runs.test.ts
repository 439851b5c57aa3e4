import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sharedRuns } from '@/lib/text/shared-runs'

const LEAST = 30

/** The longest run of two texts, in the plainest way: every pair of places. */
function longest(a: readonly string[], b: readonly string[]): { start: number; characters: number } {
  let best = { start: 0, characters: 0 }
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      let characters = 0
      while (i + characters < a.length && a[i + characters] === b[j + characters]) characters += 1
      if (characters > best.characters) best = { start: i, characters }
    }
  }
  return best
}

/** The same answer without any index: every text with every other one. */
function naive(texts: readonly string[], most: number) {
  return texts.map((text, at) => {
    const runs = texts.flatMap((other, place) => {
      const run = longest([...text], [...other])
      return place !== at && run.characters >= LEAST ? [{ text: place, ...run }] : []
    })
    return runs.length === 0 ? undefined : { total: runs.length, runs: runs.slice(0, most) }
  })
}

function found(texts: readonly string[], most: number) {
  const sharing = sharedRuns(texts, { least: LEAST, most })
  return texts.map((_, place) => sharing(place))
}

const some = (length: number) =>
  fc
    .array(fc.constantFrom(...'人才强国，𠮷'), { minLength: length, maxLength: length })
    .map((characters) => characters.join(''))

/** A few stretches of about the least length, some of one character only, which an archive then repeats. */
const stretch = fc.oneof(
  fc.integer({ min: LEAST - 2, max: LEAST + 2 }).chain(some),
  fc
    .tuple(fc.constantFrom('人', '𠮷'), fc.integer({ min: LEAST - 2, max: LEAST + 9 }))
    .map(([character, length]) => character.repeat(length)),
)

const archive = fc.array(stretch, { minLength: 1, maxLength: 3 }).chain((stretches) => {
  const part = fc.oneof(fc.constantFrom(...stretches), fc.integer({ min: 0, max: 4 }).chain(some))
  const text = fc.array(part, { maxLength: 4 }).map((parts) => parts.join(''))
  return fc.array(text, { minLength: 1, maxLength: 7 })
})

const run = (length: number) => Array.from({ length }, (_, i) => String.fromCodePoint(0x4e00 + i)).join('')

describe('sharedRuns', () => {
  test('finds what comparing every text with every other one finds', () => {
    fc.assert(
      fc.property(archive, fc.integer({ min: 1, max: 4 }), (texts, most) => {
        expect(found(texts, most)).toEqual(naive(texts, most))
      }),
      { numRuns: 1500 },
    )
  })

  test.each([
    [29, 0],
    [30, 1],
    [31, 1],
  ])('a run of %i characters gives %i place', (length, places) => {
    for (const texts of [
      [`${run(length)}甲`, `${run(length)}乙`],
      [`甲${run(length)}`, `乙${run(length)}`],
      [`甲${run(length)}丙`, `乙${run(length)}丁`],
    ])
      expect(found(texts, 8)[0]?.total ?? 0).toBe(places)
  })

  test('a run does not go on from one text into the next', () => {
    expect(found([run(20), run(40).slice(20), run(40)], 8)).toEqual([undefined, undefined, undefined])
  })

  test('a run that stands twice in one text only is no other place', () => {
    expect(found([run(30) + run(30), '甲'], 8)).toEqual([undefined, undefined])
  })

  test('a character beyond the BMP counts once', () => {
    expect(found(['𠮷'.repeat(29), '𠮷'.repeat(29)], 8)[0]).toBeUndefined()
    expect(found(['𠮷'.repeat(30), '𠮷'.repeat(31)], 8)[0]?.runs).toEqual([
      { text: 1, start: 0, characters: 30 },
    ])
  })

  test('a formula in hundreds of texts is counted whole and listed in part', () => {
    const texts = Array.from({ length: 900 }, (_, place) => `${place}甲${run(40)}乙${place}`)
    const sharing = sharedRuns(texts, { least: LEAST, most: 3 })
    expect(sharing(0)?.total).toBe(899)
    expect(sharing(1)?.runs.map(({ text, characters }) => [text, characters])).toEqual([
      [0, 42],
      [2, 42],
      [3, 42],
    ])
  })

  test('an empty library has nothing in common', () => {
    expect(sharedRuns([], { least: LEAST, most: 8 })(0)).toBeUndefined()
    expect(found(['', ''], 8)).toEqual([undefined, undefined])
  })
})
