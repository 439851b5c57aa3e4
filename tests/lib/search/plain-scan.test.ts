import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLibrary } from '@/lib/content/library.disk'
import type { SearchAnswer } from '@/lib/search/answer'
import { issuePassages } from '@/lib/search/passages'
import { createSearchIndex } from '@/lib/search/search-index'
import { createNaiveScan } from './naive-scan'

const issues = readLibrary().map(issuePassages)
const index = createSearchIndex(issues)
const scan = createNaiveScan(issues)
const ALL = 1_000_000

const places = (answer: SearchAnswer) =>
  answer.groups.flatMap(({ article, results }) => results.map(({ fragment }) => `${article}#${fragment}`))

/** Asks both and demands the same passages, in the same order, and the same count. */
function agree(words: readonly string[]): SearchAnswer {
  const answer = index.search(words.join(' '), ALL)
  const expected = scan(words)
  expect(answer.hits, words.join(' ')).toBe(expected.hits)
  expect(places(answer)).toEqual(expected.places)
  return answer
}

const parts = issues.flatMap(({ articles }) =>
  articles.flatMap(({ id, passages }) =>
    passages.flatMap(({ fragment, parts: texts }) =>
      texts.map((text) => ({ place: `${id}#${fragment}`, text })),
    ),
  ),
)
const long = parts.filter(({ text }) => [...text].length >= 2)

/** A stretch of 2–40 characters of the journal, punctuation and all, with the place it was taken from. */
const stretch = fc
  .tuple(fc.nat(long.length - 1), fc.nat(), fc.integer({ min: 2, max: 40 }))
  .map(([i, from, length]) => {
    const { place, text } = long[i] ?? { place: '', text: '' }
    const characters = [...text]
    const start = from % (characters.length - 1)
    return { place, words: characters.slice(start, start + length).join('') }
  })

/** The words as one run, for a query: blanks would part them. */
const unspaced = (text: string) => text.replace(/\p{White_Space}+/gu, '')
const query = stretch
  .map(({ place, words }) => ({ place, typed: unspaced(words) }))
  .filter(({ typed }) => typed !== '')

describe('a line of the contents or the highlights', () => {
  test.each([
    ['习近平在中央党校（国家行政学院）中青年干部培训班开班式上的重要讲话', '2022-01/01#title'],
    ['怀进鹏：为加快建设世界重要人才中心和创新高地贡献力量', '2022-01/03#title'],
    ['人民日报2022-01-26第09版', '2022-01/03#title'],
  ])('%s leads to its article though the text words it otherwise', (line, place) => {
    const answer = index.search(line, ALL)
    expect(answer.hits).toBeGreaterThan(0)
    expect(places(answer)).toContain(place)
  })
})

describe('search over the whole library, against a plain scan', () => {
  test('finds any 2–40 characters in their passage, and counts as the scan counts', () => {
    fc.assert(
      fc.property(query, ({ place, typed }) => {
        expect(places(agree([typed]))).toContain(place)
      }),
      { numRuns: 1000 },
    )
  })

  test('finds the same in full width, half width, capitals and with blanks in the words', () => {
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
    fc.assert(
      fc.property(query, ({ typed }) => {
        const plain = index.search(typed, ALL)
        for (const variant of [
          wide(typed),
          typed.normalize('NFKC'),
          typed.toUpperCase(),
          [...typed].join('\u200b'),
        ]) {
          expect(index.search(variant, ALL)).toEqual({ ...plain, query: variant })
        }
      }),
      { numRuns: 200 },
    )
  })

  test('finds nothing that the scan does not find: scrambled, changed and invented words', () => {
    const scrambled = query.chain(({ typed }) =>
      fc.shuffledSubarray([...typed], { minLength: [...typed].length }),
    )
    const changed = fc
      .tuple(query, fc.nat(), fc.constantFrom(...'不未龘𠮷Q7。'))
      .map(([{ typed }, at, other]) => [...typed].with(at % [...typed].length, other))
    fc.assert(
      fc.property(fc.oneof(scrambled, changed), (characters) => {
        agree([characters.join('')])
      }),
      { numRuns: 1000 },
    )
  })

  test('finds several words only where all of them stand', () => {
    const near = fc.tuple(stretch, fc.nat(), fc.nat()).map(([{ words }, a, b]) => {
      const characters = [...unspaced(words)]
      const word = (from: number) =>
        characters
          .slice(from % characters.length)
          .slice(0, 2)
          .join('')
      return [word(a), word(b)]
    })
    const far = fc.tuple(query, query).map((both) => both.map(({ typed }) => [...typed].slice(0, 2).join('')))
    fc.assert(
      fc.property(fc.oneof(near, far), (words) => {
        fc.pre(words.every((word) => word !== ''))
        agree(words)
      }),
      { numRuns: 300 },
    )
  })

  test('is complete for every single character, the most common ones with hundreds of hits', () => {
    const characters = new Set(
      parts.flatMap(({ text }) => [...unspaced(text).normalize('NFKC').toLowerCase()]),
    )
    for (const character of characters) if (character.trim() !== '') agree([character])
    expect(index.search('的', ALL).passages).toBeGreaterThan(100)
  })

  test('tells the same total whatever the limit', () => {
    const all = index.search('教育', ALL)
    const first = index.search('教育', 50)
    expect(first).toMatchObject({ hits: all.hits, passages: all.passages })
    expect(places(first)).toEqual(places(all).slice(0, 50))
  })
})
