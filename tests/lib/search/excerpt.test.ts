import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutExcerpt, wholeExcerpt } from '@/lib/search/excerpt'

const LONG = '一二三四五六七八九十'.repeat(12)
const hit = (start: number, end: number, word = 0) => ({ start, end, word })
const shown = (text: string, hits: Parameters<typeof cutExcerpt>[1]) =>
  cutExcerpt(text, hits)
    .map((piece) => (piece.hit ? `【${piece.text}】` : piece.text))
    .join('')

describe('cutExcerpt', () => {
  test('shows 20 characters on each side and tells that more is left out', () => {
    expect(shown(LONG, [hit(50, 52)])).toBe(
      `…${LONG.slice(30, 50)}【${LONG.slice(50, 52)}】${LONG.slice(52, 72)}…`,
    )
  })

  test('shows a short text whole, and a short rest rather than cutting it', () => {
    expect(shown('读书要读经典', [hit(0, 2)])).toBe('【读书】要读经典')
    expect(shown(LONG.slice(0, 26), [hit(0, 2)])).toBe(`【${LONG.slice(0, 2)}】${LONG.slice(2, 26)}`)
    expect(shown(LONG.slice(0, 27), [hit(0, 2)])).toBe(`【${LONG.slice(0, 2)}】${LONG.slice(2, 22)}…`)
  })

  test('shows the first hit of every word, and what lies between only as “…”', () => {
    expect(shown(LONG, [hit(30, 31), hit(90, 92, 1), hit(110, 112)])).toBe(
      `…${LONG.slice(18, 30)}【${LONG.slice(30, 31)}】${LONG.slice(31, 43)}…${LONG.slice(78, 90)}【${LONG.slice(90, 92)}】${LONG.slice(92, 104)}…`,
    )
  })

  test('does not begin with the end of another sentence', () => {
    const text = `${LONG}。要走好人才自主培养之路，全方位谋划基础学科人才培养${LONG}`
    expect(shown(text, [hit(140, 142)])).toMatch(/^…要走好/)
  })

  test('joins overlapping hits and keeps touching ones apart', () => {
    expect(shown('中国特色社会主义', [hit(0, 4), hit(2, 8, 1)])).toBe('【中国特色社会主义】')
    expect(shown('人人人人', [hit(0, 2), hit(2, 4)])).toBe('【人人】【人人】')
  })

  test('marks a hit at the edge whole', () => {
    expect(shown(LONG, [hit(0, 2), hit(21, 25, 0)])).toContain(`【${LONG.slice(21, 25)}】`)
  })

  test('shortens a very long hit in its middle', () => {
    const pieces = cutExcerpt(LONG, [hit(0, 120)])
    expect(pieces.map((piece) => piece.text)).toEqual([LONG.slice(0, 40), '…', LONG.slice(100)])
  })

  test('never cuts a surrogate pair or a combining mark, and keeps every shown character', () => {
    const character = fc.constantFrom('党', '𠮷', 'é', 'e\u0301', '，', 'ガ')
    fc.assert(
      fc.property(
        fc.array(character, { minLength: 1, maxLength: 120 }),
        fc.nat(),
        fc.nat(),
        (characters, a, b) => {
          const first = a % characters.length
          const last = first + (b % Math.min(100, characters.length - first))
          const text = characters.join('')
          const start = characters.slice(0, first).join('').length
          const end = characters.slice(0, last + 1).join('').length
          const pieces = cutExcerpt(text, [hit(start, end)])
          for (const piece of pieces) {
            expect(piece.text).not.toMatch(/\p{Surrogate}/u)
            expect(piece.text).not.toMatch(/^\p{M}/u)
            if (piece.text !== '…') expect(text).toContain(piece.text)
          }
          if (last - first < 40) {
            const marked = pieces.filter((piece) => piece.hit).map((piece) => piece.text)
            expect(marked).toEqual([text.slice(start, end)])
          }
        },
      ),
    )
  })
})

describe('wholeExcerpt', () => {
  const whole = (text: string, hits: Parameters<typeof wholeExcerpt>[1]) =>
    wholeExcerpt(text, hits)
      .map((piece) => (piece.hit ? `【${piece.text}】` : piece.text))
      .join('')

  test('shows all of a passage with every hit marked, also the further ones of a word', () => {
    expect(whole(LONG, [hit(0, 2), hit(50, 52), hit(118, 120)])).toBe(
      `【${LONG.slice(0, 2)}】${LONG.slice(2, 50)}【${LONG.slice(50, 52)}】${LONG.slice(52, 118)}【${LONG.slice(118)}】`,
    )
  })

  test('of a passage of several pages shows the stretch around the first hit', () => {
    const text = LONG.repeat(10)
    const shown = whole(text, [hit(600, 602)])
    expect(shown).toBe(`…${text.slice(200, 600)}【${text.slice(600, 602)}】${text.slice(602, 1000)}…`)
  })
})
