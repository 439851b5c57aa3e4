import { describe, expect, test } from 'vitest'
import { seenSize, stepFrom, TEXT_STEPS, type TextSize } from '@/lib/reader/text-size'

/** All sizes from the default on, up or down to the end. */
function walk(by: 1 | -1, mode: 'standard' | 'large', from: TextSize): readonly number[] {
  const seen = seenSize(from, mode, true)
  const next = stepFrom(seen, by, mode)
  return next === null ? [seen] : [seen, ...walk(by, mode, next)]
}

describe('the steps of the text size', () => {
  test('begin at 18 pixels on a phone and 20 at a desk', () => {
    expect(seenSize('default', 'standard', false)).toBe(18)
    expect(seenSize('default', 'standard', true)).toBe(20)
  })

  test('go up to 48 and down to 18', () => {
    expect(walk(1, 'standard', 'default')).toEqual([20, 22, 24, 26, 30, 36, 42, 48])
    expect(walk(-1, 'standard', 48)).toEqual([...TEXT_STEPS].reverse())
  })

  test('never go below 29 in the large mode', () => {
    expect(walk(1, 'large', 18)).toEqual([29, 30, 36, 42, 48])
    expect(walk(-1, 'large', 48)).toEqual([48, 42, 36, 30, 29])
  })
})
