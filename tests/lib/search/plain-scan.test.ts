import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLibrary } from '@/lib/content/library.disk'
import type { SearchAnswer } from '@/lib/search/answer'
import { issuePassages } from '@/lib/search/passages'
import { plainQuestion } from '@/lib/search/question'
import { askArchive, placesOf as places } from './ask-archive'
import { createNaiveScan } from './naive-scan'

const issues = readLibrary().map(issuePassages)
const { ask } = askArchive(issues)
const scan = createNaiveScan(issues)
/** Asks both and demands the same passages, in the same order, and the same count. */
async function agree(words: readonly string[]): Promise<SearchAnswer> {
  const answer = await ask({ ...plainQuestion(words.join(' ')), order: 'issue' })
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
  ])('%s leads to its article though the text words it otherwise', async (line, place) => {
    const answer = await ask(line)
    expect(answer.hits).toBeGreaterThan(0)
    expect(places(answer)).toContain(place)
  })
})

describe('search over the whole library, against a plain scan', () => {
  test('finds any 2–40 characters in their passage, and counts as the scan counts', async () => {
    await fc.assert(
      fc.asyncProperty(query, async ({ place, typed }) => {
        expect(places(await agree([typed]))).toContain(place)
      }),
      { numRuns: 1000 },
    )
  })

  test('finds the same in full width, half width, capitals and with blanks in the words', async () => {
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
    await fc.assert(
      fc.asyncProperty(query, async ({ typed }) => {
        const plain = await ask(typed)
        for (const variant of [
          wide(typed),
          typed.normalize('NFKC'),
          typed.toUpperCase(),
          [...typed].join('\u200b'),
        ]) {
          expect(await ask(variant)).toEqual({ ...plain, question: plainQuestion(variant) })
        }
      }),
      { numRuns: 200 },
    )
  })

  test('finds nothing that the scan does not find: scrambled, changed and invented words', async () => {
    const scrambled = query.chain(({ typed }) =>
      fc.shuffledSubarray([...typed], { minLength: [...typed].length }),
    )
    const changed = fc
      .tuple(query, fc.nat(), fc.constantFrom(...'不未龘𠮷Q7。'))
      .map(([{ typed }, at, other]) => [...typed].with(at % [...typed].length, other))
    await fc.assert(
      fc.asyncProperty(fc.oneof(scrambled, changed), async (characters) => {
        await agree([characters.join('')])
      }),
      { numRuns: 1000 },
    )
  })

  test('finds several words only where all of them stand', async () => {
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
    await fc.assert(
      fc.asyncProperty(fc.oneof(near, far), async (words) => {
        // A word that begins with a hyphen would be taken out.
        fc.pre(words.every((word) => word !== '' && !/^[-－]/.test(word)))
        await agree(words)
      }),
      { numRuns: 300 },
    )
  })

  test('is complete for every single character, the most common ones with hundreds of hits', async () => {
    const characters = new Set(
      parts.flatMap(({ text }) => [...unspaced(text).normalize('NFKC').toLowerCase()]),
    )
    for (const character of characters) if (character.trim() !== '') await agree([character])
    expect((await ask('的')).shown).toBeGreaterThan(100)
  })

  test('tells the same total whatever the limit', async () => {
    const all = await ask('教育')
    const first = await ask('教育', 50)
    expect(first).toMatchObject({ hits: all.hits, more: true, shown: 50 })
    expect(places(first)).toEqual(places(all).slice(0, 50))
  })
})
