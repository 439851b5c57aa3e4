import { setMaxListeners } from 'node:events'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SearchAnswer } from '@/lib/search/answer'
import { issueIdSchema } from '@/lib/search/passage'
import { issuePassages } from '@/lib/search/passages'
import { parseQuery } from '@/lib/search/query'
import { plainQuestion, type Question } from '@/lib/search/question'
import { createArchiveSearch } from '@/lib/search/search-archive'
import { ALL, askArchive, placesOf, serveArchive } from './ask-archive'
import { naiveAnswer } from './naive-question'
import { createNaiveScan } from './naive-scan'
import { randomArchive, randomWord } from './random-archive'
import { sampleIssue } from './sample-issue'

const sample = askArchive([issuePassages(sampleIssue)])
const counted = ({ groups }: SearchAnswer) =>
  groups.flatMap(({ article, results }) =>
    results.map(({ fragment, count }) => `${article}#${fragment} ×${count}`),
  )

describe('createArchiveSearch', () => {
  test.each([
    ['a heading', '一、读什么', ['2031-02/01#h1 ×1']],
    ['a paragraph', '贵在坚持。', ['2031-02/01#p1 ×1']],
    ['half-width digits in a full-width number', '增加30万', ['2031-02/01#p2 ×1']],
    ['blanks that the reader leaves out', '专题12种', ['2031-02/01#p2 ×1']],
    ['a table cell', '20册', ['2031-02/02#t1r1 ×1']],
    ['a table head', '指标', ['2031-02/02#t1r0 ×1']],
    ['a signature', '图书馆办公室', ['2031-02/02#s1 ×1']],
    ['an addressee line', '各院系', ['2031-02/02#p1 ×1']],
    ['the notice’s text', '印发给你们', ['2031-02/02#p2 ×1']],
    ['the title of a notice', '关于印发', ['2031-02/02#title ×1']],
    ['a document number', '〔2031〕8号', ['2031-02/02#title ×1']],
    ['a person', '林一川', ['2031-02/01#title ×1']],
    ['the printed line of a source', '《校报》2031年', ['2031-02/01#title ×1']],
    ['two words in two cells of one row', '人均 20', ['2031-02/02#t1r1 ×2']],
    ['one character', '册', ['2031-02/01#p2 ×1', '2031-02/02#t1r1 ×1']],
    [
      'all words but an excluded one',
      '读书 -经典',
      ['2031-02/01#title ×2', '2031-02/02#title ×2', '2031-02/02#t1r2 ×1'],
    ],
    ['words in quotation marks as one', '"专题 12 种"', ['2031-02/01#p2 ×1']],
  ])('finds %s', async (_, typed, expected) => {
    expect(counted(await sample.ask({ ...plainQuestion(typed), order: 'issue' }))).toEqual(expected)
  })

  test('counts every hit and groups the passages by article in order', async () => {
    const answer = await sample.ask('读书')
    expect(counted(answer)).toEqual([
      '2031-02/01#title ×2',
      '2031-02/01#p1 ×2',
      '2031-02/02#title ×2',
      '2031-02/02#t1r2 ×1',
    ])
    expect(answer).toMatchObject({ hits: 7, shown: 4, more: false, complete: true, progress: 1 })
    expect(answer.groups.map(({ title, issueName, kind }) => [title, issueName, kind])).toEqual([
      ['让读书成为习惯', '2031年第2期', 'commentary'],
      ['读书行动计划', '2031年第2期', 'plan'],
    ])
  })

  test('shows the cells of a row side by side with the hit marked, and the whole where something is left out', async () => {
    const [group] = (await sample.ask('借书')).groups
    expect(group?.results[0]?.excerpt).toEqual([
      { text: '1 ｜ 人均', hit: false },
      { text: '借书', hit: true },
      { text: ' ｜ 20 册', hit: false },
    ])
    expect(group?.results[0]?.whole).toBeUndefined()
  })

  test.each(['没有这句话', '书读', '', ' 　'])('answers %j with nothing', async (typed) => {
    expect(await sample.ask(typed)).toMatchObject({ hits: 0, shown: 0, groups: [], complete: true })
  })

  test('begins where it must after a question with an excluded word', async () => {
    const { answers } = askArchive([issuePassages(sampleIssue)])
    await answers(plainQuestion('读书 -经典'))
    const all = await answers(plainQuestion('读书'))
    const last = all.at(-1)
    for (const answer of all)
      expect(placesOf(answer)).toEqual(placesOf(last ?? answer).slice(0, answer.shown))
  })

  test('fetches nothing but the manifest and the issue for an archive of one issue, and nothing twice', async () => {
    const { ask, fetched } = askArchive([issuePassages(sampleIssue)])
    await ask('读书')
    await ask('图书馆')
    expect(fetched).toHaveLength(2)
  })
})

test.each([
  ['读书', 'issue.json'],
  ['读书 学习', 'issue.json'],
  ['没有这句话', 'issue.json'],
  // Of a mark alone nothing is left in the looser tiers; their answer waits for the table of characters and no more.
  ['，', '/variants/'],
])('%s gives no answer once it is aborted, also where all it needs has come', async (query, last) => {
  const { fetchFile } = serveArchive([issuePassages(sampleIssue)])
  const abort = new AbortController()
  const archive = createArchiveSearch(async (address, signal, anew) => {
    const bytes = await fetchFile(address, signal, anew)
    if (address.includes(last)) abort.abort(new Error('overtaken'))
    return bytes
  })
  const ask = async () => {
    const question: Question = { ...plainQuestion(query), also: ['variants'] }
    for await (const _ of archive.search(question, ALL, abort.signal))
      expect(abort.signal.aborted).toBe(false)
  }
  await expect(ask()).rejects.toThrow('overtaken')
})

describe('an archive that is published anew while it is asked', () => {
  const [before = [], after = []] = fc.sample(
    randomArchive(9).filter((issues) => issues.length > 6),
    { numRuns: 2, seed: 3 },
  )

  test('is opened anew where a file no longer stands, and answers from the new texts only', async () => {
    const old = serveArchive(before)
    const renewed = serveArchive(after)
    let current = old
    const archive = createArchiveSearch((...asked) => current.fetchFile(...asked))
    const ask = async (query: string) => {
      const all: SearchAnswer[] = []
      for await (const answer of archive.search({ ...plainQuestion(query), order: 'issue' }, ALL, signal))
        all.push(answer)
      return all.at(-1)
    }
    const { signal } = new AbortController()
    setMaxListeners(0, signal)
    await ask('人才')
    current = renewed
    const answer = await ask('强国')
    const expected = createNaiveScan(after)(['强国'])
    expect([answer?.hits, placesOf(answer ?? { groups: [] })]).toEqual([expected.hits, expected.places])
  })

  test('tells a file that is missing while the manifest is still the same', async () => {
    const { files, ask } = askArchive(before)
    for (const address of files.keys()) if (address.endsWith('.bin')) files.delete(address)
    await expect(ask('强国')).rejects.toMatchObject({ reason: 'network' })
  })

  test('tells a file that is not what the build writes', async () => {
    const { files, ask } = askArchive(before)
    const page = new TextEncoder().encode('<!doctype html><title>登录</title>')
    for (const address of files.keys()) if (address.endsWith('directory.json')) files.set(address, page)
    await expect(ask('强国')).rejects.toMatchObject({ reason: 'data' })
  })

  test.each(['issue.json', '/0.json'])('tells a text that holds nothing: %s', async (name) => {
    const { files, ask } = askArchive(before)
    const nothing = new TextEncoder().encode('{"articles":[]}')
    for (const address of files.keys()) if (address.endsWith(name)) files.set(address, nothing)
    await expect(ask('人')).rejects.toMatchObject({ reason: 'data' })
  })

  test.each(['archive.json', 'issue.json', 'directory.json', '/0.json', '.bin'])(
    'fetches %s anew, past every cache, after it was wrong',
    async (name) => {
      const { files, fetchFile } = serveArchive(before)
      const cache = new Map(files)
      const wrong = new TextEncoder().encode('{"articles":[]}')
      for (const address of files.keys()) if (address.endsWith(name)) cache.set(address, wrong)
      const archive = createArchiveSearch(async (address, signal, anew) => {
        if (anew) cache.delete(address)
        return cache.get(address) ?? fetchFile(address, signal, anew)
      })
      const { signal } = new AbortController()
      setMaxListeners(0, signal)
      const ask = async () => {
        let hits = 0
        for await (const answer of archive.search(plainQuestion('人'), ALL, signal)) hits = answer.hits
        return hits
      }
      // Each try mends the files that it meets; there are no more tries than files.
      let asked = await ask().catch((error) => error)
      expect(asked).toMatchObject({ reason: 'data' })
      for (let i = 0; i < files.size && typeof asked !== 'number'; i++)
        asked = await ask().catch((error) => error)
      expect(asked).toBe(createNaiveScan(before)(['人']).hits)
    },
  )

  test('tells lists that were cut off', async () => {
    const { files, ask } = askArchive(before)
    for (const [address, bytes] of files) if (address.endsWith('.bin')) files.set(address, bytes.slice(0, 3))
    await expect(ask('强国')).rejects.toMatchObject({ reason: 'data' })
  })
})

const filters = fc.record(
  {
    kind: fc.constantFrom('speech' as const, 'plan' as const, 'opinion' as const),
    year: fc.integer({ min: 2025, max: 2031 }),
    issue: fc.constantFrom('2031-03', '2031-02', '2030-01').map((id) => issueIdSchema.parse(id)),
    order: fc.constantFrom('issue' as const, 'closeness' as const),
  },
  { requiredKeys: [] },
)

const asRecord = <K extends string>(list: readonly Record<K | 'hits', unknown>[] | undefined, key: K) =>
  Object.fromEntries((list ?? []).map((each) => [String(each[key]), each.hits]))

describe('the search of a random archive, against a plain scan', () => {
  test('finds, counts, orders and filters as the scan does', async () => {
    const cases = randomArchive(9).chain((issues) =>
      fc.record({
        issues: fc.constant(issues),
        questions: fc.array(
          fc.record({
            words: fc.array(randomWord(issues), { minLength: 1, maxLength: 3 }),
            excluded: fc.oneof(
              { weight: 3, arbitrary: fc.constant<string[]>([]) },
              { weight: 1, arbitrary: fc.array(randomWord(issues), { minLength: 1, maxLength: 1 }) },
            ),
            filter: fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: filters }),
            titles: fc.boolean(),
          }),
          { minLength: 4, maxLength: 8 },
        ),
      }),
    )
    await fc.assert(
      fc.asyncProperty(cases, async ({ issues, questions }) => {
        const { ask } = askArchive(issues)
        for (const { words, excluded, filter, titles } of questions) {
          const question: Question = {
            ...plainQuestion([...words, ...excluded.map((word) => `-${word}`)].join(' ')),
            ...filter,
            titles,
          }
          const answer = await ask(question)
          const expected = naiveAnswer(issues, words, excluded, question)
          if (!expected.inText) {
            expect(answer.otherNames || answer.hits === 0).toBe(true)
            continue
          }
          const { hits, kinds, years, issues: perIssue } = expected
          expect({ hits: answer.hits, places: placesOf(answer) }).toEqual({ hits, places: expected.places })
          const isSeveral = parseQuery(question.query).words.length > 1
          expect(answer.passages).toBe(isSeveral ? expected.places.length : undefined)
          expect(asRecord(answer.tallies?.kinds, 'kind')).toEqual(kinds)
          expect(asRecord(answer.tallies?.years, 'year')).toEqual(years)
          expect(asRecord(answer.tallies?.issues, 'issue')).toEqual(perIssue)
        }
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 60) },
    )
  }, 600_000)

  test('leads to the other names of an article only where the text has none of the words', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomArchive(6).chain((issues) =>
          fc.tuple(fc.constant(issues), fc.array(randomWord(issues), { maxLength: 6 })),
        ),
        async ([issues, words]) => {
          const { ask } = askArchive(issues)
          const scan = createNaiveScan(issues)
          for (const word of words) {
            const answer = await ask({ ...plainQuestion(word), order: 'issue' })
            const expected = scan([word])
            expect([answer.hits, placesOf(answer)]).toEqual([expected.hits, expected.places])
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  test('only ever adds results at the end until the answer is complete, also for who types on', async () => {
    const cases = randomArchive(9).chain((issues) =>
      fc.tuple(fc.constant(issues), randomWord(issues), fc.integer({ min: 1, max: 12 }), fc.boolean()),
    )
    await fc.assert(
      fc.asyncProperty(cases, async ([issues, word, limit, titles]) => {
        const { answers } = askArchive(issues)
        const characters = [...word]
        for (let length = 1; length <= characters.length; length++) {
          const typed = characters.slice(0, length).join('')
          const question: Question = { ...plainQuestion(typed), order: 'issue', titles }
          const all = await answers(question, limit)
          const last = all.at(-1)
          if (last === undefined) throw new Error('没有回答')
          // Where nothing is found it is looked for less exactly; the exact part stays what it was.
          const done = all.filter(({ complete }) => complete)
          expect(done.length === 1 || last.hits === 0).toBe(true)
          const { loose, near, ...exact } = last
          for (const answer of done) expect(answer).toMatchObject(exact)
          const { inText, hits, places } = naiveAnswer(issues, [typed], [], question)
          if (inText) expect([last.hits, placesOf(last)]).toEqual([hits, places.slice(0, limit)])
          let shown = 0
          for (const answer of all.filter(({ complete }) => !complete)) {
            expect(placesOf(answer)).toEqual(places.slice(0, answer.shown))
            expect(answer.shown).toBeGreaterThanOrEqual(shown)
            shown = answer.shown
          }
        }
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 60) },
    )
  }, 600_000)
})
