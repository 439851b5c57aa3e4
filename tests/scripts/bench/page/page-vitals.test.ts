import { expect, test } from 'vitest'
import { pageVitals } from '@/scripts/bench/page/page-vitals'

const AT_REST = { paint: 400, largest: 600, tasks: [], shifts: [] }

test('of long tasks counts what is beyond 50 ms, and of that what comes after the first paint', () => {
  const tasks: [number, number][] = [
    // Over before the first paint.
    [100, 200],
    // From 300 to 480: 80 ms lie after the paint, 30 of them beyond 50.
    [300, 180],
    [1000, 120],
  ]
  expect(pageVitals({ ...AT_REST, tasks })).toMatchObject({ fcp: 400, lcp: 600, tbt: 100 })
})

test('shifts add up within a burst, and the worst burst counts', () => {
  const shifts: [number, number][] = [
    [100, 0.1],
    [900, 0.2],
    // More than a second later.
    [2000, 0.25],
  ]
  expect(pageVitals({ ...AT_REST, shifts }).cls).toBeCloseTo(0.3)
  expect(pageVitals(AT_REST).cls).toBe(0)
})

test('a burst lasts no longer than five seconds', () => {
  const shifts = Array.from({ length: 8 }, (_, at): [number, number] => [at * 900, 0.1])
  // At 0, 900 … 4500; the next at 5400 begins another.
  expect(pageVitals({ ...AT_REST, shifts }).cls).toBeCloseTo(0.6)
})
