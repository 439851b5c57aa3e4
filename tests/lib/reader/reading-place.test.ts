import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isInMiddle,
  isLookBack,
  MOST_PLACES,
  minutesLeft,
  parsePlaces,
  progressLabel,
  type ReadingPlace,
  withPlace,
} from '@/lib/reader/reading-place'

const PLACE: ReadingPlace = {
  article: '2022-01/07',
  title: '国家教育事业发展“十四五”规划',
  issue: '2022年第1期',
  section: '四、保障措施',
  minutes: 76,
  fragment: 'p120',
  offset: 31,
  share: 0.5,
  furthest: 0.5,
  time: 1_700_000_000_000,
}

const share = fc.double({ min: 0, max: 1, noNaN: true })
const place = fc
  .record({ number: fc.integer({ min: 1, max: 99 }), share, time: fc.nat() })
  .map(({ number, share: read, time }) => ({
    ...PLACE,
    article: `2022-01/${String(number).padStart(2, '0')}`,
    share: read,
    furthest: read,
    time,
  }))

describe('reading places', () => {
  test('come back from the device as they were kept', () => {
    expect(parsePlaces(JSON.stringify([PLACE]))).toEqual([PLACE])
  })

  test.each([null, '', '[', '{}', '7', 'null', '[null, 3, "x"]'])(
    'are none where the device holds %s',
    (stored) => {
      expect(parsePlaces(stored)).toEqual([])
    },
  )

  test.each([
    { article: '../../evil' },
    { fragment: 'javascript:x' },
    { share: 1.2 },
    { furthest: -1 },
    { offset: 0.5 },
    { minutes: '76' },
    { title: 7 },
    { section: undefined },
    { time: Number.NaN },
  ])('leave out an entry that is damaged: %j', (damage) => {
    const whole = { ...PLACE, article: '2022-01/03' }
    expect(parsePlaces(JSON.stringify([{ ...PLACE, ...damage }, whole]))).toEqual([whole])
  })

  test('are one for each article, newest first, and other articles stay', () => {
    fc.assert(
      fc.property(fc.array(place), (kept) => {
        const places = kept.reduce<readonly ReadingPlace[]>(withPlace, [])
        const articles = places.map(({ article }) => article)
        const newestFirst = [...new Set(kept.map(({ article }) => article).reverse())]
        expect(articles).toEqual(newestFirst)
      }),
    )
  })

  test('never read less of an article than was read before', () => {
    fc.assert(
      fc.property(fc.array(share, { minLength: 1 }), (shares) => {
        const places = shares.reduce<readonly ReadingPlace[]>(
          (kept, read) => withPlace(kept, { ...PLACE, share: read, furthest: read }),
          [],
        )
        expect(places[0]?.furthest).toBe(Math.max(...shares))
        expect(places[0]?.share).toBe(shares.at(-1))
      }),
    )
  })

  test('are at most three hundred, and the oldest goes first', () => {
    const ids = Array.from({ length: MOST_PLACES + 1 }, (_, each) => `2022-01/${100 + each}`)
    const places = ids.reduce<readonly ReadingPlace[]>(
      (kept, article) => withPlace(kept, { ...PLACE, article }),
      [],
    )
    expect(places).toHaveLength(MOST_PLACES)
    expect(places.at(-1)?.article).toBe(ids[1])
  })

  test('are something to continue only between beginning and end', () => {
    expect([0, 0.01, 0.99, 1].map((read) => isInMiddle({ ...PLACE, share: read }))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })
})

describe('the words for how far', () => {
  test('minutes fall from all to none, and are none at the end only', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), share, share, (minutes, one, other) => {
        const [less, more] = one < other ? [one, other] : [other, one]
        expect(minutesLeft(minutes, more)).toBeLessThanOrEqual(minutesLeft(minutes, less))
        expect(minutesLeft(minutes, more) === 0).toBe(more === 1)
      }),
    )
    expect(minutesLeft(38, 0)).toBe(38)
    expect(minutesLeft(38, 0.5)).toBe(19)
  })

  test('say 已读完 only of what was read to the end', () => {
    expect([0.001, 0.4, 0.999, 1].map(progressLabel)).toEqual(['已读 1%', '已读 40%', '已读 99%', '已读完'])
  })
})

describe('a look back', () => {
  const kept = { ...PLACE, share: 0.5 }

  test.each([
    ['a glance at the head of an article that was left in its middle', kept, 0.1, 5_000, true],
    ['a minute of reading there', kept, 0.1, 60_000, false],
    ['reading on', kept, 0.6, 5_000, false],
    ['an article that was read to its end', { ...PLACE, share: 1 }, 0.1, 5_000, false],
    ['an article never opened before', undefined, 0.1, 5_000, false],
  ])('%s: %#', (_what, before, at, moving, expected) => {
    expect(isLookBack(before, at, moving)).toBe(expected)
  })
})
