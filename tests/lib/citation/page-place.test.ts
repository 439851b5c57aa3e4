import { describe, expect, test } from 'vitest'
import type { IssuePlaces } from '@/lib/citation/issue-places'
import { issuePlacesSchema } from '@/lib/citation/issue-places'
import { pagePlace } from '@/lib/citation/page-place'

const places = (articles: unknown): IssuePlaces => issuePlacesSchema.parse({ articles })

/** Two articles of ten paragraphs of 100 characters; they begin on pages 1 and 11. */
const TWO = places(
  [
    ['01', 1],
    ['02', 11],
  ].map(([number, page]) => ({
    number,
    title: `第${number}篇`,
    page,
    passages: Array.from({ length: 10 }, (_, at) => [`p${at + 1}`, 100]),
    pages: [],
  })),
)

describe('a printed page', () => {
  test('on which an article begins is that place, and not about', () => {
    expect(pagePlace(TWO, 11)).toMatchObject({ article: { number: '02' }, fragment: 'p1', isAbout: false })
  })

  test('between known ones is about at the same share of the characters', () => {
    expect(pagePlace(TWO, 6)).toMatchObject({ article: { number: '01' }, fragment: 'p6', isAbout: true })
  })

  test('behind the last known one is guessed by the usual page, and not behind the end', () => {
    expect(pagePlace(TWO, 14)).toMatchObject({ article: { number: '02' }, fragment: 'p4', isAbout: true })
    expect(pagePlace(TWO, 21)).toBeNull()
  })

  test('before the first one, and in an issue without pages, is nowhere', () => {
    expect(pagePlace(TWO, 0)).toBeNull()
    const none = places([{ number: '01', title: '一', passages: [['p1', 100]], pages: [] }])
    expect(pagePlace(none, 3)).toBeNull()
  })

  test('that the source tells inside an article is that passage', () => {
    const told = places([
      {
        number: '01',
        title: '一',
        page: 1,
        passages: [
          ['p1', 900],
          ['p2', 100],
          ['p3', 100],
        ],
        pages: [
          ['p2', 2],
          ['p3', 5],
        ],
      },
    ])
    expect(pagePlace(told, 5)).toMatchObject({ fragment: 'p3', isAbout: false })
    expect(pagePlace(told, 3)).toMatchObject({ fragment: 'p2', isAbout: true })
  })
})
