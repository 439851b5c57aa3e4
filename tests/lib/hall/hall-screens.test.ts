import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type HallScreen, hallScreens } from '@/lib/hall/hall-screens'

/** A room that holds so many characters well, and three times as many at the least. */
function room(well: number) {
  const lengthOf = (screen: HallScreen) => screen.reduce((sum, { text }) => sum + text.length, 0)
  return {
    fitsWell: (screen: HallScreen) => lengthOf(screen) <= well,
    fits: (screen: HallScreen) => lengthOf(screen) <= 3 * well,
  }
}

const wordsOf = (screens: readonly HallScreen[]) =>
  screens.map((screen) => screen.map(({ text }) => text).join('|'))

describe('hallScreens', () => {
  it('puts as many whole sentences on a screen as can be read from the last row', () => {
    expect(wordsOf(hallScreens(['要学习。要落实。要检查。'], room(8)))).toEqual([
      '要学习。要落实。',
      '要检查。',
    ])
  })

  it('sets a long sentence smaller rather than cutting it', () => {
    expect(wordsOf(hallScreens(['甲乙丙丁戊，己庚辛。好。'], room(6)))).toEqual([
      '甲乙丙丁戊，己庚辛。',
      '好。',
    ])
  })

  it('cuts a sentence that no screen holds at a clause', () => {
    expect(wordsOf(hallScreens(['甲乙丙丁，甲乙丙丁，甲乙丙丁。'], room(4)))).toEqual([
      '甲乙丙丁，甲乙丙丁，',
      '甲乙丙丁。',
    ])
  })

  it('takes the cells of a row one behind the other, and says from which each is', () => {
    const [first, second] = hallScreens(['德育', '要学习。要落实。'], room(6))
    expect(first?.map(({ part, start, end }) => [part, start, end])).toEqual([
      [0, 0, 2],
      [1, 0, 4],
    ])
    expect(second?.map(({ part, start, end }) => [part, start, end])).toEqual([[1, 4, 8]])
  })

  it('loses and repeats no character of any text, and every screen fits', () => {
    const texts = fc.array(
      fc.array(fc.constantFrom(...'教育。！；，“”（）12 '), { maxLength: 60 }).map((each) => each.join('')),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 20 }), (parts, well) => {
        const { fits } = room(well)
        const screens = hallScreens(parts, room(well))
        const joined = parts.map((_, part) =>
          screens
            .flat()
            .filter((slice) => slice.part === part)
            .map(({ text }) => text)
            .join(''),
        )
        expect(joined).toEqual(parts)
        for (const screen of screens) expect(fits(screen)).toBe(true)
      }),
    )
  })
})
