import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { PLACE_FIRST_PAINT } from '@/lib/reader/place-first-paint'
import { PLACES_KEY } from '@/lib/reader/reading-place'

const LEFT = JSON.stringify([
  { article: '2022-01/07', share: 0.5 },
  { article: '2022-01/03', share: 1 },
  { article: '2022-01/04', share: 0 },
])

/** Whether the page makes room, at an address of the site and with what the device holds. */
function makesRoom(address: string, stored: string | null): boolean {
  const dataset: Record<string, string> = {}
  const localStorage = { getItem: (key: string) => (key === PLACES_KEY ? stored : null) }
  const { pathname, search, hash } = new URL(address, 'https://study.example')
  runInNewContext(PLACE_FIRST_PAINT, {
    localStorage,
    location: { pathname, search, hash },
    document: { documentElement: { dataset } },
  })
  return 'continue' in dataset
}

describe('room for 继续阅读', () => {
  test.each(['/issues/2022-01/07/', '/', '/issues/2022-01/'])('is made on %s', (address) => {
    expect(makesRoom(address, LEFT)).toBe(true)
  })

  test.each([
    '/issues/2022-01/07/#p12',
    '/issues/2022-01/07/?q=%E6%95%99%E8%82%B2',
    '/issues/2022-01/03/',
    '/issues/2022-01/04/',
    '/issues/2022-01/05/',
  ])('is not made on %s', (address) => {
    expect(makesRoom(address, LEFT)).toBe(false)
  })

  test.each([null, '', '{', '{}', '[]', '[null]', '[{"share":1}]'])(
    'is not made where the device holds %s',
    (stored) => {
      expect(makesRoom('/', stored)).toBe(false)
      expect(makesRoom('/issues/2022-01/07/', stored)).toBe(false)
    },
  )

  test('the script cannot end the element it stands in', () => {
    expect(PLACE_FIRST_PAINT).not.toMatch(/<|&/)
  })
})
