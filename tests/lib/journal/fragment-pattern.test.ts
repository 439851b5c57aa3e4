import { expect, test } from 'vitest'
import { FRAGMENT_PATTERN } from '@/lib/journal/fragment-pattern'

test.each([
  ['p12', { kind: 'p', number: '12', insert: '' }],
  ['p12ab', { kind: 'p', number: '12', insert: 'ab' }],
  ['h3', { kind: 'h', number: '3' }],
  ['t1r5', { table: '1', tableInsert: '', row: '5' }],
  ['t1br0', { table: '1', tableInsert: 'b', row: '0' }],
  ['title', {}],
])('%s is an address inside an article', (fragment, groups) => {
  expect(FRAGMENT_PATTERN.exec(fragment)?.groups).toMatchObject(groups)
})

test.each(['', 'p', 'x1', 't1', 'p1r2', 'P1', 'main', 'title2', '第1段'])('%j is none', (text) => {
  expect(FRAGMENT_PATTERN.test(text)).toBe(false)
})
