import { describe, expect, it } from 'vitest'
import { kilobytes, tableText } from '@/scripts/bench/print-table'
import { median, quantile } from '@/scripts/bench/statistics'
import { limitAt, TARGETS, targetRow } from '@/scripts/bench/targets'

describe('the targets of the benchmark', () => {
  it.each([
    [1, 75],
    [2, 250],
    [100, 250],
    [500, 500],
    [900, 500],
  ])('holds an archive of %i issues to the limit of the next size', (issues, limit) => {
    expect(limitAt(TARGETS.firstBytes, issues)).toBe(limit)
  })

  it('says whether a figure is met, missed or not measured', () => {
    expect(targetRow(TARGETS.firstBytes, 74.9, 1).at(-1)).toBe('✓')
    expect(targetRow(TARGETS.firstBytes, 75.1, 1).at(-1)).toBe('✗')
    expect(targetRow(TARGETS.recall, 99.99, 1).at(-1)).toBe('✗')
    expect(targetRow(TARGETS.recall, 100, 1).at(-1)).toBe('✓')
    expect(targetRow(TARGETS.memory, Number.NaN, 1).at(-1)).toBe('–')
  })
})

describe('the figures of the benchmark', () => {
  it('takes quantiles of what was measured', () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(quantile([4, 1, 3, 2], 0.95)).toBe(4)
    expect(quantile([], 0.5)).toBeNaN()
  })

  it('counts a Chinese character as two columns and a kB as 1,000 bytes', () => {
    expect(tableText(['检索', 'kB'], [['a', kilobytes(86_412)]])).toBe('检索    kB\n────  ────\na     86.4')
  })
})
