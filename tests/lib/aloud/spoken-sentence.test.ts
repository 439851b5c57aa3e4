import { describe, expect, it } from 'vitest'
import { type SpokenBlock, sentenceAt, spokenSentences } from '@/lib/aloud/spoken-sentence'
import { fragmentSchema } from '@/lib/journal/ids'

const line = (fragment: string, text: string, kind: SpokenBlock['kind'] = 'text'): SpokenBlock => ({
  fragment: fragmentSchema.parse(fragment),
  kind,
  parts: [{ text, head: '' }],
})

const row = (fragment: string, ...cells: readonly (readonly [string, string])[]): SpokenBlock => ({
  fragment: fragmentSchema.parse(fragment),
  kind: 'row',
  parts: cells.map(([head, text]) => ({ head, text })),
})

const BLOCKS = [
  line('title', '教育现代化', 'title'),
  line('h1', '一、背景', 'heading'),
  line('p1', '要学习。要落实。'),
  row('t1r0'),
  row('t1r1', ['项目', '德育。美育。'], ['数量', '']),
  line('p2', '——'),
  line('s1', '教育部'),
]

describe('spokenSentences', () => {
  const sentences = spokenSentences(BLOCKS, 1)

  it('reads sentence by sentence, cells with the head of their column, and nothing that has no sound', () => {
    expect(sentences.map(({ words }) => words)).toEqual([
      '教育现代化',
      '一、背景',
      '要学习。',
      '要落实。',
      '项目：德育。',
      '美育。',
      '教育部',
    ])
  })

  it('says where each sentence stands', () => {
    const [, , , second, cell] = sentences
    expect(second).toMatchObject({ fragment: 'p1', part: 0, start: 4, end: 8 })
    expect(cell).toMatchObject({ fragment: 't1r1', part: 0, start: 0, end: 3 })
  })

  it('is silent longest behind a heading, and not at all inside a paragraph', () => {
    const silences = sentences.map(({ silence }) => silence)
    expect(silences[1]).toBeGreaterThan(silences[3] ?? 0)
    expect(silences[3]).toBeGreaterThan(0)
    expect(silences[2]).toBe(0)
  })

  it('leaves a head out that takes as long as a sentence', () => {
    const [first] = spokenSentences([row('t1r1', ['深化改革'.repeat(12), '德育'])], 1)
    expect(first?.words).toBe('德育')
  })
})

describe('sentenceAt', () => {
  const sentences = spokenSentences(BLOCKS, 1)
  const wordsAt = (fragment: string, part: number, offset: number) =>
    sentences[sentenceAt(BLOCKS, sentences, { fragment, part, offset })]?.words

  it.each([
    ['a beginning', 'p1', 0, 0, '要学习。'],
    ['the middle of a sentence', 'p1', 0, 6, '要落实。'],
    ['an empty cell behind one', 't1r1', 1, 0, '美育。'],
    ['the head of a table, which is read with each row', 't1r0', 0, 0, '项目：德育。'],
    ['a paragraph without sound', 'p2', 0, 0, '教育部'],
    ['a block that is not there', 'p99', 0, 0, '教育现代化'],
  ])('finds %s', (_, fragment, part, offset, words) => {
    expect(wordsAt(fragment, part, offset)).toBe(words)
  })

  it('finds the same words again when another speed cuts them otherwise', () => {
    const text = '坚持把教育摆在优先发展的战略位置，'.repeat(8)
    const blocks = [line('p1', text)]
    const slow = spokenSentences(blocks, 0.75)
    const fast = spokenSentences(blocks, 2)
    expect(slow.length).toBeGreaterThan(fast.length)
    const place = slow.at(-1)
    const found = fast[sentenceAt(blocks, fast, { fragment: 'p1', part: 0, offset: place?.start ?? 0 })]
    expect(found?.start).toBeLessThanOrEqual(place?.start ?? 0)
    expect(found?.end).toBeGreaterThan(place?.start ?? 0)
  })
})
