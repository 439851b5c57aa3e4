import { expect, test } from 'vitest'
import { closeness } from '@/lib/search/closeness'

const hit = (word: number, start: number, length = 2) => ({ word, start, end: start + length })

test.each([
  ['side by side', [hit(0, 0), hit(1, 2)], 2, 4],
  ['the nearest of several', [hit(0, 0), hit(0, 20), hit(1, 24), hit(1, 90)], 2, 6],
  ['in the other order', [hit(1, 0), hit(0, 5)], 2, 7],
  ['one inside the other', [hit(0, 0, 8), hit(1, 3)], 2, 8],
  ['three words', [hit(0, 0), hit(1, 10), hit(2, 14), hit(0, 16)], 3, 8],
  ['one word alone', [hit(0, 7, 3)], 1, 3],
])('closeness of words %s', (_, hits, words, expected) => {
  expect(closeness(hits, words)).toBe(expected)
})
