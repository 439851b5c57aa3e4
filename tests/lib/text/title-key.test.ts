import { describe, expect, it } from 'vitest'
import { keySimilarity, titleKey } from '@/lib/text/title-key'

describe('the key of a title', () => {
  it('is the same for full-width and half-width brackets, dashes and blanks', () => {
    expect(titleKey('行动计划（2022—2024年）')).toBe(titleKey('行动计划 (2022-2024年)'))
  })
})

describe('the likeness of two keys', () => {
  it('is 1 for equal ones, 0 for strangers and in between for a reworded title', () => {
    expect(keySimilarity('教育规划', '教育规划')).toBe(1)
    expect(keySimilarity('教育规划', '财政预算')).toBe(0)
    const reworded = keySimilarity(
      titleKey('培训班开班式上的重要讲话'),
      titleKey('培训班开班式上发表重要讲话强调'),
    )
    expect(reworded).toBeGreaterThan(0.7)
    expect(reworded).toBeLessThan(1)
  })
})
