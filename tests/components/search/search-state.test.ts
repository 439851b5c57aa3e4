import { describe, expect, test } from 'vitest'
import { nextState, type SearchState } from '@/components/search/search-state'
import { isWaiting, progressOf, statusText } from '@/components/search/total-text'
import { issueIdSchema } from '@/lib/journal/ids'
import type { SearchAnswer } from '@/lib/search/answer'
import { articleOf } from '@/lib/search/article-numbers'
import { fragmentSchema } from '@/lib/search/passage'
import { plainQuestion } from '@/lib/search/question'
import { answerTo } from '../../samples/search-answer'

const ISSUE = issueIdSchema.parse('2031-02')

const answer = (query: string, parts: Partial<SearchAnswer> = {}): SearchAnswer =>
  answerTo(query, {
    hits: 3417,
    tallies: { kinds: [], years: [{ year: 2022, hits: 3417 }], issues: [], articles: [] },
    ...parts,
  })
const partial = (query: string): SearchAnswer => {
  const { tallies: _, ...rest } = answer(query, { complete: false, hits: 0, progress: 0 })
  return rest
}
const asked = (state: SearchState, query: string) =>
  nextState(state, { type: 'asked', question: plainQuestion(query) })
const answered = (state: SearchState, given: SearchAnswer) =>
  nextState(state, { type: 'answered', answer: given })

describe('a search', () => {
  test('tells what it does: loading, counting, the total', () => {
    const loading = asked({ status: 'idle' }, '教育')
    expect(statusText(loading)).toBe('正在载入原文…')
    const counting = answered(loading, partial('教育'))
    expect(statusText(counting)).toBe('正在统计…')
    expect(isWaiting(counting)).toBe(true)
    const done = answered(counting, answer('教育'))
    expect(statusText(done)).toBe('共 3,417 处')
    expect(isWaiting(done)).toBe(false)
    expect(statusText(answered(done, answer('教育', { hits: 0 })))).toBe('没有找到')
  })

  test('tells that nothing was found only when what is near has been looked for', () => {
    const loading = asked({ status: 'idle' }, '教育')
    const { near: _, ...exact } = answerTo('教育')
    for (const more of [{}, { near: { status: 'looking' as const } }]) {
      const looking = answered(loading, { ...exact, ...more })
      expect(statusText(looking)).toBe('正在搜索…')
      expect(isWaiting(looking)).toBe(true)
    }
    const done = answered(loading, answerTo('教育'))
    expect(statusText(done)).toBe('没有找到')
    expect(isWaiting(done)).toBe(false)
  })

  test('does not tell that nothing was found where the words stand over two paragraphs', () => {
    const place = { article: articleOf(ISSUE, 1), title: '读书', issueName: '2031年第2期' }
    const [p1, p2] = [fragmentSchema.parse('p1'), fragmentSchema.parse('p2')]
    const nearest = {
      ...place,
      fragment: p1,
      last: p2,
      words: '坚持。\n学习',
      passages: [
        { fragment: p1, words: '坚持。' },
        { fragment: p2, words: '学习' },
      ],
      pieces: [{ kind: 'same' as const, quote: '坚持。学习', text: '坚持。\n学习' }],
    }
    const state = answered({ status: 'idle' }, answerTo('教育', { near: { status: 'looking', nearest } }))
    expect(statusText(state)).toBe('原文里有这些字')
  })

  test('keeps the older list while another is looked for, but not its total', () => {
    const before = answered({ status: 'idle' }, answer('教育'))
    const next = asked(before, '人才')
    expect(next).toMatchObject({ status: 'searching', answer: { question: { query: '教育' } } })
    expect(statusText(next)).toBe('正在搜索…')
  })

  test('keeps the older list also while it counts without a result to show, and tells how far it is', () => {
    const before = answered({ status: 'idle' }, answer('教育', { shown: 3 }))
    const counting = answered(asked(before, '人才 培养'), { ...partial('人才 培养'), progress: 0.5 })
    expect(counting).toMatchObject({ status: 'searching', answer: { question: { query: '教育' } } })
    expect(progressOf(counting)).toBe(0.5)
    const found = answered(counting, { ...partial('人才 培养'), shown: 1, progress: 0.75 })
    expect(found).toMatchObject({ status: 'answered', answer: { question: { query: '人才 培养' } } })
    expect(progressOf(found)).toBe(0.75)
  })

  test('keeps the counts of the filters until there are new ones', () => {
    const before = answered({ status: 'idle' }, answer('教育'))
    const next = answered(asked(before, '人才'), { ...partial('人才'), shown: 1 })
    expect(next).toMatchObject({ tallies: { years: [{ hits: 3417 }] } })
    const none = { kinds: [], years: [], issues: [], articles: [] }
    expect(answered(next, answer('人才', { tallies: none }))).toMatchObject({ tallies: none })
  })

  test('asked for more of the same, it keeps its total', () => {
    const before = answered({ status: 'idle' }, answer('教育'))
    const more = asked(before, '教育')
    expect(statusText(more)).toBe('共 3,417 处')
    expect(statusText(answered(more, partial('教育')))).toBe('共 3,417 处')
  })

  test('carries suggestions from one query to the next, and none once the box is empty', () => {
    const suggestions = [{ text: '读书行动计划', place: '篇名' }]
    const before = nextState(answered({ status: 'idle' }, answer('读')), { type: 'suggested', suggestions })
    expect(asked(before, '读书')).toMatchObject({ suggestions })
    expect(nextState(before, { type: 'emptied' })).toEqual({ status: 'idle' })
    expect(nextState({ status: 'idle' }, { type: 'suggested', suggestions })).toEqual({ status: 'idle' })
  })

  test('that fails shows nothing of the answer before', () => {
    const failure = { reason: 'network', detail: '' } as const
    const failed = nextState(answered({ status: 'idle' }, answer('教育')), { type: 'failed', failure })
    expect(failed).toEqual({ status: 'failed', failure })
    expect(statusText(failed)).toBe('没有取到原文')
    expect(nextState(failed, { type: 'refused' })).toEqual({ status: 'too long' })
  })
})
