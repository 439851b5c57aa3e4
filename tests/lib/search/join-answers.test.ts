import { describe, expect, test } from 'vitest'
import type { LooseList, ResultGroup, SearchAnswer, Tallies } from '@/lib/search/answer'
import { joinAnswers } from '@/lib/search/join-answers'
import { plainQuestion } from '@/lib/search/question'
import { answerTo } from '../../samples/search-answer'

const ANSWER = answerTo('读书')

/** One group with so many results; of their content nothing matters here. */
function groups(results: number): ResultGroup[] {
  const result = { label: '第1段', count: 1, excerpt: [{ text: '读书', hit: true }] }
  const list = Array.from({ length: results }, (_, i) => ({ ...result, fragment: `p${i + 1}` }))
  const group = { article: '2031-02/01', title: '让读书成为习惯', kind: 'commentary', issue: '2031-02' }
  return [{ ...group, issueName: '2031年第2期', results: list } as unknown as ResultGroup]
}

const shown = (results: number, parts: Partial<SearchAnswer> = {}): SearchAnswer => ({
  ...ANSWER,
  groups: groups(results),
  shown: results,
  more: true,
  hits: 50,
  ...parts,
})
const counting = { complete: false, hits: 0, progress: 0 }
const resultsOf = ({ groups }: Pick<LooseList, 'groups'>) => groups.flatMap(({ results }) => results).length

describe('joinAnswers', () => {
  test('an answer to another list is shown as it is', () => {
    const next = shown(2, { question: { ...plainQuestion('读书'), kind: 'plan' }, ...counting })
    expect(joinAnswers(shown(10), next)).toEqual(next)
    expect(joinAnswers(null, next)).toEqual(next)
  })

  test('a list that is asked for once more does not grow shorter, and its total stays', () => {
    const tallies: Tallies = { kinds: [], years: [], issues: [], articles: [] }
    const before = shown(10, { tallies })
    const short = joinAnswers(before, shown(3, counting))
    expect(short).toMatchObject({ complete: true, hits: 50, shown: 10, tallies })
    const long = joinAnswers(short, shown(17, counting))
    expect(long).toMatchObject({ complete: true, hits: 50, shown: 17, tallies })
    expect(resultsOf(long)).toBe(17)
    expect(joinAnswers(long, shown(30, { more: false }))).toMatchObject({ shown: 30, more: false })
  })

  test('a complete answer counts, also where it lists less', () => {
    expect(joinAnswers(shown(30), shown(10, { hits: 49 }))).toMatchObject({ shown: 10, hits: 49 })
  })

  test('while it counts, what has been counted so far is shown', () => {
    const first = joinAnswers(null, shown(10, counting))
    expect(joinAnswers(first, shown(10, { ...counting, hits: 20, progress: 0.5 }))).toMatchObject({
      complete: false,
      hits: 20,
      progress: 0.5,
    })
  })

  test('a tier that was asked for is there at once, empty, and the exact list as it was', () => {
    const before = shown(10)
    const also = { ...before.question, also: ['punctuation' as const] }
    const joined = joinAnswers(before, shown(3, { ...counting, question: also }))
    expect(joined.loose).toEqual([
      {
        tier: 'punctuation',
        status: 'looking',
        issues: { looked: 0, all: 0 },
        hits: 0,
        groups: [],
        more: false,
      },
    ])
    expect(joined).toMatchObject({ complete: true, hits: 50, shown: 10 })
    expect(joined.groups).toBe(before.groups)
  })

  test('the list of a tier does not grow shorter either, and goes when it is not asked for', () => {
    const question = { ...plainQuestion('读书'), also: ['variants' as const] }
    const list = (results: number, complete: boolean): LooseList => ({
      tier: 'variants',
      status: complete ? 'complete' : 'looking',
      issues: { looked: 1, all: 1 },
      hits: complete ? 9 : results,
      groups: groups(results),
      more: true,
    })
    const before = shown(10, { question, loose: [list(5, true)] })
    const again = joinAnswers(before, shown(10, { question, loose: [list(2, false)] }))
    expect(again.loose).toEqual(before.loose)
    const longer = joinAnswers(before, shown(10, { question, loose: [list(7, false)] }))
    expect(longer.loose[0]).toMatchObject({ status: 'complete', hits: 9 })
    expect(longer.loose.map(resultsOf)).toEqual([7])
    expect(joinAnswers(before, shown(10)).loose).toEqual([])
  })

  test('results that are the same stay the same objects, so that nothing is drawn again', () => {
    const before = shown(10)
    const after = joinAnswers(before, structuredClone(shown(10, { hits: 60 })))
    expect(after.groups).toBe(before.groups)
    const grown = joinAnswers(before, structuredClone(shown(12)))
    expect(
      grown.groups[0]?.results.slice(0, 10).every((each, i) => each === before.groups[0]?.results[i]),
    ).toBe(true)
  })
})
