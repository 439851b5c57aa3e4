import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SearchAnswer } from '@/lib/search/answer'
import { LOOSE_TIERS } from '@/lib/search/match-tier'
import { type IssuePassages, issuePassagesSchema } from '@/lib/search/passage'
import { plainQuestion } from '@/lib/search/question'
import { askArchive, placesOf } from './ask-archive'
import { randomArchive, randomWord } from './random-archive'

const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/ς/g, 'σ')
const bare = (text: string) => fold(text).replace(/\p{P}/gu, '')
const simple = (text: string) =>
  bare(text).replace(/[學一三]/gu, (character) => ({ 學: '学', 一: '1', 三: '3' })[character] ?? character)

/** For each two digits of the printed words that follow one another, whether something parts them in a text of the same words. */
function partings(text: string, printed: string) {
  const digits = [...bare(printed)].map((unit) => /\d/.test(unit))
  return digits.flatMap((isDigit, i) => {
    if (!isDigit || !digits[i + 1]) return []
    const words = [...text].flatMap((unit, at) => (bare(unit) === '' ? [] : [at]))
    const [one = 0, next = 0] = words.slice(i, i + 2)
    const isThousands = text.slice(one + 1, next) === ',' && /^\d{3}(?!\d)/.test(printedFrom(printed, i + 1))
    return [next > one + 1 && !isThousands]
  })
}

const printedFrom = (printed: string, word: number) =>
  printed.slice([...printed].flatMap((unit, at) => (bare(unit) === '' ? [] : [at]))[word])

/** The hits of each tier in one part, by trying every stretch that could be one. */
function stretches(part: string, word: string) {
  const text = fold(part).split('')
  const isWord = text.map((unit) => bare(unit) !== '')
  const positions = text.flatMap((_, i) => (isWord[i] ? [i] : []))
  const length = bare(word).length
  const lead = fold(word).search(/\P{P}/u)
  const hits = { exact: 0, punctuation: 0, variants: 0 }
  for (let i = 0; i + length <= positions.length; ) {
    const from = positions[i] ?? 0
    const printed = text.slice(from, (positions[i + length - 1] ?? 0) + 1).join('')
    const isOtherNumber = `${partings(fold(word), printed)}` !== `${partings(printed, printed)}`
    if (simple(printed) !== simple(word)) {
      i += 1
      continue
    }
    const isExact =
      from >= lead &&
      text
        .slice(from - lead)
        .join('')
        .startsWith(fold(word))
    if (isExact) hits.exact += 1
    else if (isOtherNumber) hits.exact += 0
    else if (bare(printed) === bare(word)) hits.punctuation += 1
    else hits.variants += 1
    i += length
  }
  return hits
}

function naiveTiers(issues: readonly IssuePassages[], word: string) {
  const rows = issues.flatMap(({ articles }) =>
    articles.flatMap(({ id, passages }) =>
      passages.map(({ fragment, parts }) => ({
        place: `${id}#${fragment}`,
        hits: parts.map((part) => stretches(part, word)),
      })),
    ),
  )
  return LOOSE_TIERS.map((tier) => {
    const listed = rows
      .map(({ place, hits }) => ({ place, hits: hits.reduce((sum, each) => sum + each[tier], 0) }))
      .filter(({ hits }) => hits > 0)
    return {
      tier,
      hits: listed.reduce((sum, { hits }) => sum + hits, 0),
      places: listed.map(({ place }) => place),
    }
  })
}

/** Forty issues; in each, three articles have 教育、人才, and three others the same pairs apart. */
function manyIssues() {
  return Array.from({ length: 40 }, (_, i) => {
    const id = `2022-${40 - i}`
    const article = (number: number, text: string) => ({
      id: `${id}/0${number}`,
      kind: 'speech',
      title: '讲话',
      alternates: [],
      passages: [{ fragment: 'p1', parts: [text] }],
    })
    const articles = [1, 2, 3].flatMap((n) => [article(n, '教育、人才'), article(n + 3, '教育。育人。人才')])
    return issuePassagesSchema.parse({
      id,
      name: id,
      articles: articles.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    })
  })
}

describe('the looser tiers', () => {
  test('hold exactly what a scan of every stretch finds, apart from the exact hits', async () => {
    const cases = randomArchive(7).chain((issues) =>
      fc.tuple(fc.constant(issues), fc.array(randomWord(issues), { minLength: 2, maxLength: 4 })),
    )
    await fc.assert(
      fc.asyncProperty(cases, async ([issues, words]) => {
        const { ask } = askArchive(issues)
        for (const word of words.filter((each) => simple(each).length > 0)) {
          const answer = await ask({ ...plainQuestion(word), also: [...LOOSE_TIERS] })
          expect(
            answer.loose.map((list) => ({ tier: list.tier, hits: list.hits, places: placesOf(list) })),
            word,
          ).toEqual(naiveTiers(issues, word))
          expect(answer.loose.every(({ status }) => status === 'complete')).toBe(true)
        }
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 40) },
    )
  }, 600_000)

  test('find a single character in its other forms, and say nothing of punctuation alone', async () => {
    const { ask } = askArchive(fc.sample(randomArchive(7), { numRuns: 1, seed: 5 })[0] ?? [])
    const answer = await ask({ ...plainQuestion('學'), also: ['variants'] })
    expect(answer.loose[0]?.hits).toBe((await ask('学')).hits)
    expect((await ask({ ...plainQuestion('，'), also: ['punctuation'] })).loose[0]?.hits).toBe(0)
  })

  test('do not take another number for the same words with other punctuation', async () => {
    const [issue] = manyIssues()
    const passages = [{ fragment: 'p1', parts: ['增长1.5倍，达到49.3%'] }]
    const articles = issue?.articles.slice(0, 1).map((article) => ({ ...article, passages }))
    const { ask } = askArchive([issuePassagesSchema.parse({ ...issue, articles })])
    const hitsOf = async (words: string) =>
      (await ask({ ...plainQuestion(words), also: ['punctuation'] })).loose[0]?.hits
    expect([await hitsOf('增长15倍'), await hitsOf('达到493%'), await hitsOf('达到49.3')]).toEqual([0, 0, 0])
    expect(await hitsOf('1.5倍达到')).toBe(1)
  })

  test('read only the cells that may hold a word otherwise, pause after many, and go on for a longer list', async () => {
    const { ask, answers, fetched } = askArchive(manyIssues())
    const question = { ...plainQuestion('教育人才'), also: ['punctuation' as const] }
    const first = await answers(question, 1)
    const listOf = (answer: SearchAnswer | undefined) => answer?.loose[0]
    expect(listOf(first.at(-1))).toMatchObject({ status: 'paused', more: true, issues: { all: 40 } })
    expect(first.filter(({ complete }) => complete).length).toBeGreaterThan(2)
    const looked = listOf(first.at(-1))?.issues.looked ?? 0
    expect(looked).toBeGreaterThan(0)
    expect(looked).toBeLessThan(40)
    expect(fetched.filter((address) => address.startsWith('texts/')).length).toBeLessThan(80)

    expect(listOf(await ask(question, 2))?.issues.looked).toBeGreaterThan(looked)
    const all = listOf(await ask(question))
    expect(all).toMatchObject({ status: 'complete', hits: 120, more: false, issues: { looked: 40, all: 40 } })
    // All pairs stand in the others too, but none of them otherwise than printed: they are never read.
    expect(fetched.filter((address) => address.endsWith('/4.json'))).toEqual([])
  })
})
