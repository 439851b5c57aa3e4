import { expect, it } from 'vitest'
import { sectionAbove } from '@/lib/hall/section-above'

/** 题名, 一、, 段, （一）, 段, 二、 */
const LEVELS = [1, 2, null, 3, null, 2] as const

it.each([
  ['nothing above the title', 0, null],
  ['the title above the first heading', 1, 0],
  ['the heading above a paragraph', 2, 1],
  ['the nearest heading above a paragraph', 4, 3],
  ['the heading of higher rank above a heading', 3, 1],
  ['the title above the next heading of the same rank', 5, 0],
])('finds %s', (_, at, above) => {
  expect(sectionAbove(LEVELS, at)).toBe(above)
})
