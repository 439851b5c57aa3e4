import { describe, expect, test } from 'vitest'
import { readLibrary } from '@/lib/content/library.disk'
import type { SearchAnswer } from '@/lib/search/answer'
import { archiveFiles } from '@/lib/search/archive/write-archive'
import { issuePassages } from '@/lib/search/passages'
import { plainQuestion } from '@/lib/search/question'
import { createArchiveSearch } from '@/lib/search/search-archive'
import { generateArchive } from '@/scripts/bench/generate-archive'

async function search(
  issues: number,
  words: string,
  filters: object = {},
): Promise<SearchAnswer | undefined> {
  const made =
    issues === 1 ? readLibrary().map(issuePassages) : [...generateArchive(readLibrary(), { issues, seed: 1 })]
  const files = new Map([...archiveFiles(made)].map(({ address, bytes }) => [address, bytes] as const))
  const archive = createArchiveSearch(
    async (address) => files.get(address) ?? Promise.reject(new Error(address)),
  )
  let last: SearchAnswer | undefined
  const question = { ...plainQuestion(words), ...filters }
  for await (const answer of archive.search(question, 10, new AbortController().signal)) last = answer
  return last
}

const PRINTED = '坚持社会主义办学方向，坚持中国特色社会主义教育发展道路'

describe('words that stand nowhere', () => {
  test.each([1, 3])(
    'in %i issues are told their longest part that does, and what is nearest',
    async (issues) => {
      const near = (await search(issues, PRINTED.replace('方向', '道路').replace('发展道路', '发展方向')))
        ?.near
      expect(near?.part?.words).toBe('坚持中国特色社会主义教育发展')
      expect(near?.nearest?.words).toBe(PRINTED)
      expect(near?.nearest?.pieces.filter(({ kind }) => kind !== 'same')).toEqual([
        { kind: 'other', quote: '道路', text: '方向' },
        { kind: 'other', quote: '方向', text: '道路' },
      ])
    },
  )

  test('that stand with other punctuation are told so, and nothing is near', async () => {
    const answer = await search(1, PRINTED.replace('，', '。'))
    expect(answer?.loose.map(({ tier, hits }) => [tier, hits > 0])).toEqual([
      ['punctuation', true],
      ['variants', false],
    ])
    expect(answer?.near).toBeUndefined()
  })

  test('and are near to nothing, or too short to tell, are told nothing', async () => {
    expect((await search(1, '春眠不觉晓处处闻啼鸟'))?.near).toEqual({})
    expect((await search(1, '育教才'))?.near).toBeUndefined()
  })

  test('are looked for inside the filter only', async () => {
    const near = (await search(1, `${PRINTED}龘`, { article: '2022-01/01' }))?.near
    expect(near?.nearest?.article ?? '2022-01/01').toBe('2022-01/01')
    expect(near?.part?.article ?? '2022-01/01').toBe('2022-01/01')
  })
})
