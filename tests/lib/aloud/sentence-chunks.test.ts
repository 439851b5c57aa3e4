import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SPEEDS } from '@/lib/aloud/aloud-memory'
import { LONGEST_SECONDS, sentenceChunks } from '@/lib/aloud/sentence-chunks'
import { speakingSeconds } from '@/lib/aloud/speaking-seconds'
import { readLibrary } from '@/lib/content/library.disk'

const texts = fc
  .array(fc.constantFrom(...'教育强国。！；，、：“”（）— 0123456789%ab'), { maxLength: 300 })
  .map((characters) => characters.join(''))

const PARAGRAPHS = readLibrary().flatMap(({ articles }) =>
  articles.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : [])),
  ),
)

describe.each(SPEEDS)('at speed %d', (speed) => {
  const chunksOf = (text: string) =>
    sentenceChunks(text, speed).map(({ start, end }) => text.slice(start, end))

  it('chunks joined are the text, none is empty, none reaches 14 seconds', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const chunks = chunksOf(text)
        expect(chunks.join('')).toBe(text)
        for (const chunk of chunks) {
          expect(chunk).not.toBe('')
          expect(speakingSeconds(chunk, speed)).toBeLessThan(LONGEST_SECONDS)
        }
      }),
    )
  })

  it('chunks of the journal break at marks, a few between words, none inside a number', () => {
    const breaks = PARAGRAPHS.flatMap((text) =>
      sentenceChunks(text, speed)
        .slice(0, -1)
        .map(({ end }) => text.slice(end - 1, end + 1)),
    )
    expect(breaks.length).toBeGreaterThan(900)
    expect(breaks.filter((around) => /^[0-9A-Za-z.]{2}$/.test(around))).toEqual([])
    const betweenWords = breaks.filter((around) => !/^[\p{P}\s]/u.test(around))
    expect(betweenWords.length / breaks.length).toBeLessThan(0.005)
  })
})

describe('sentenceChunks', () => {
  it('counts the head that is spoken before each part of a cell', () => {
    const text = '深化改革，'.repeat(11)
    expect(sentenceChunks(text, 1)).toHaveLength(1)
    expect(sentenceChunks(text, 1, '主要任务：')).toHaveLength(2)
  })
})
