import { expect, test } from 'vitest'
import { splitAtRest } from '@/scripts/bench/page/split-at-rest'

const answer = (path: string, at: number, bytes = 1000) => ({ path, type: 'text/javascript', bytes, at })

test('what is asked for within half a second after the page was loaded belongs to its loading', () => {
  const page = answer('/', 0)
  const style = answer('/a.css', 200)
  const late = answer('/b.js', 1400)
  const prefetched = answer('/c.js', 2600)
  expect(splitAtRest([page, style, late, prefetched], 1000)).toEqual({
    before: [page, style, late],
    after: [prefetched],
  })
})

test('a large answer is on its way for seconds, and what it leads to is no prefetching', () => {
  // 400 kB take 2 s at 200 kB/s.
  const program = answer('/program.js', 100, 400_000)
  const next = answer('/data.json', 2500)
  expect(splitAtRest([program, next], 300)).toEqual({ before: [program, next], after: [] })
})

test('all that comes after the first pause is later, however close together', () => {
  const later = [answer('/b.js', 2000), answer('/c.js', 2001)]
  expect(splitAtRest([answer('/', 0), ...later], 500).after).toEqual(later)
})
