import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countByLists } from '@/lib/search/archive/count-by-lists'
import { countPassages } from '@/lib/search/archive/count-passages'
import { createFileStore } from '@/lib/search/archive/file-store'
import { manifestSchema } from '@/lib/search/archive/manifest'
import { proposeCells } from '@/lib/search/archive/propose-cells'
import { openSegment } from '@/lib/search/archive/segment'
import { openTexts } from '@/lib/search/archive/texts'
import { parseQuery } from '@/lib/search/query'
import { serveArchive } from '../ask-archive'
import { randomArchive, randomWord } from '../random-archive'

const { signal } = new AbortController()

test('a segment counts from its lists alone what the text of its cells counts, and proposes every such cell', async () => {
  const cases = randomArchive(5).chain((issues) =>
    fc.record({
      issues: fc.constant(issues),
      queries: fc.array(
        fc.record({
          words: fc.array(randomWord(issues), { minLength: 1, maxLength: 3 }),
          excluded: fc.array(randomWord(issues), { maxLength: 1 }),
          titles: fc.boolean(),
        }),
        { minLength: 3, maxLength: 8 },
      ),
    }),
  )
  let asked = 0
  await fc.assert(
    fc.asyncProperty(cases, async ({ issues, queries }) => {
      const { files, fetchFile } = serveArchive(issues)
      const store = createFileStore(fetchFile)
      const { issues: listed, segments } = manifestSchema.parse(
        JSON.parse(new TextDecoder().decode(files.get('/search/archive.json'))),
      )
      const texts = openTexts(store, listed)
      let first = 0
      for (const { index, issues: count } of segments) {
        const segment = await openSegment(store, index, first)
        first += count
        for (const { words, excluded, titles } of queries) {
          const query = parseQuery([...words, ...excluded.map((word) => `-${word}`)].join(' '))
          const expected = new Map<number, number>()
          const passages: number[] = []
          for (let cell = 0; cell < segment.row.length; cell++) {
            if (segment.row.beginning(cell) !== cell) continue
            const counted = countPassages(await texts.cell(segment.row.at(cell), signal), query, titles)
            const hits = counted.reduce((sum, each) => sum + each.hits, 0)
            if (hits > 0) expected.set(cell, hits)
            passages.push(...counted.map(({ closeness }) => closeness))
          }
          const proposed = await proposeCells(segment, query, titles, signal)
          expect([...expected.keys()].filter((cell) => !proposed.has(cell))).toEqual([])
          expect([...proposed.keys()]).toEqual([...proposed.keys()].sort((a, b) => a - b))
          // As if texts were beyond price, and then as if they were cheap: whatever the lists do not tell, they must not leave out.
          const dear = await countByLists(segment, query, titles, [...proposed.keys()], () => 1e9, signal)
          const cheap = await countByLists(segment, query, titles, [...proposed.keys()], () => 1, signal)
          if (!cheap.exact)
            expect([...expected.keys()].filter((cell) => !cheap.cells.includes(cell))).toEqual([])
          if (!dear.exact) continue
          const counted = dear.cells
          asked += 1
          expect(new Map([...counted].map(([cell, { hits }]) => [cell, hits]))).toEqual(expected)
          const lone = query.words.length === 1 && query.excluded.length === 0 && !titles
          if (!lone)
            expect(
              [...counted.values()].flatMap((each) => each.passages?.map(({ closeness }) => closeness)),
            ).toEqual(passages)
        }
      }
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 60) },
  )
  expect(asked).toBeGreaterThan(100)
}, 600_000)
