import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type SharedPlace, shareLink } from '@/lib/citation/share-link'
import { fragmentSchema } from '@/lib/journal/ids'
import { findQuote } from '@/lib/search/find-quote'
import { parseQuery } from '@/lib/search/query'
import { foldText } from '@/lib/text/fold-text'

const PAGE = 'http://xx.example/issues/2022-01/06/'
const P3 = fragmentSchema.parse('p3')
const queryOf = (link: string) => new URL(link).searchParams.get('q')
const linkTo = (...places: (readonly [fragment: string, words: string])[]) =>
  shareLink(
    PAGE,
    places.map(([fragment, words]) => ({ fragment: fragmentSchema.parse(fragment), words })),
  )
const endOf = (link: string | null) => {
  const { hash, search } = new URL(link ?? '')
  return { hash, search: decodeURIComponent(search) }
}

test('a link holds the page, the words and the paragraph, and nothing else that stood in the address', () => {
  const link = shareLink(`${PAGE}?q=旧词#p9`, [{ fragment: P3, words: '坚持社会主义' }])
  expect(link).toBe(`${PAGE}?q=${encodeURIComponent('坚持社会主义')}#p3`)
})

test('of long words the beginning is marked, and no character is halved', () => {
  expect(queryOf(linkTo(['p3', '𠮷'.repeat(300)]) ?? '')).toBe('𠮷'.repeat(200))
  expect(queryOf(linkTo(['p3', `${'人'.repeat(199)}e\u0301才`]) ?? '')).toBe('人'.repeat(199))
})

describe('of words over several paragraphs', () => {
  test('the first that tell a place are marked, in their own paragraph', () => {
    expect(endOf(linkTo(['p3', '。'], ['p4', '坚持社会主义办学方向。'], ['p5', '坚持']))).toEqual({
      hash: '#p4',
      search: '?q=坚持社会主义办学方向。',
    })
    expect(endOf(linkTo(['p3', '的人。'], ['h2', '一、'], ['p4', '坚持社会主义']))).toEqual({
      hash: '#p4',
      search: '?q=坚持社会主义',
    })
  })

  test('of which none tells one the longest are marked', () => {
    expect(endOf(linkTo(['p3', '。'], ['p4', '人才'], ['p5', '强']))).toEqual({
      hash: '#p4',
      search: '?q=人才',
    })
  })
})

test('words of one paragraph tell it from their first line that can', () => {
  expect(endOf(linkTo(['p3', '”\n坚持社会主义']))).toEqual({ hash: '#p3', search: '?q=坚持社会主义' })
})

test('of signs alone nothing is marked, and the paragraph is opened', () => {
  expect(endOf(linkTo(['p3', '。']))).toEqual({ hash: '#p3', search: '' })
  expect(linkTo()).toBeNull()
})

/** What a paragraph is made of: blanks, quotation marks, hyphens, signs that fold to several, marks that combine. */
const PIECES = [...'人才强国坚持。，、“”"＂-－ 　5ＧAΣς㎏½𠮷', 'e\u0301', 'ｶﾞ', '的', '\u200b']
const wordsIn = (line: string) => line.match(/[\p{L}\p{N}]/gu)?.length ?? 0

test('whatever is selected, the words of the link stand in the paragraph that it names', () => {
  const piece = fc.constantFrom(...PIECES)
  const paragraph = fc.array(piece, { minLength: 1, maxLength: 260 })
  const selection = fc
    .array(paragraph, { minLength: 1, maxLength: 4 })
    .chain((paragraphs) =>
      fc.tuple(
        fc.constant(paragraphs),
        fc.nat((paragraphs[0]?.length ?? 1) - 1),
        fc.integer({ min: 1, max: paragraphs.at(-1)?.length ?? 1 }),
      ),
    )
  fc.assert(
    fc.property(selection, ([paragraphs, from, to]) => {
      const places = paragraphs.flatMap((pieces, at): SharedPlace[] => {
        const end = at === paragraphs.length - 1 ? to : pieces.length
        const words = pieces.slice(at === 0 ? from : 0, end).join('')
        return words.trim() === '' ? [] : [{ fragment: fragmentSchema.parse(`p${at + 1}`), words }]
      })
      fc.pre(places.some(({ words }) => wordsIn(words) >= 4))
      const link = new URL(shareLink(PAGE, places) ?? '')
      const query = link.searchParams.get('q') ?? ''
      const { words, excluded } = parseQuery(query)
      const named = paragraphs[Number(link.hash.slice(2)) - 1]?.join('') ?? ''
      expect(excluded).toEqual([])
      expect(words).toHaveLength(1)
      expect(wordsIn(query)).toBeGreaterThanOrEqual(4)
      expect(findQuote([foldText(named)], words).length).toBeGreaterThan(0)
    }),
    { numRuns: 1000 },
  )
})
