import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keepEqual } from '@/lib/search/keep-equal'

const json = fc.jsonValue({ maxDepth: 4 })

test('the value is the newer one, whatever was there before', () => {
  fc.assert(
    fc.property(json, json, (before, after) => {
      expect(keepEqual(before, after)).toEqual(after)
    }),
  )
})

test('an equal copy is the older object itself', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(keepEqual(value, structuredClone(value))).toBe(value)
    }),
  )
})

test('where a part has changed the others stay the same objects', () => {
  const before = { groups: [{ results: [1, 2] }, { results: [3] }], hits: 3 }
  const after = keepEqual(before, { groups: [{ results: [1, 2] }, { results: [3, 4] }], hits: 4 })
  expect(after).not.toBe(before)
  expect(after.groups[0]).toBe(before.groups[0])
  expect(after.groups[1]).not.toBe(before.groups[1])
})

test('what has gone is gone, and a list is no object', () => {
  expect(keepEqual({ a: 1, b: 2 }, { a: 1 })).toEqual({ a: 1 })
  expect(keepEqual([], {})).toEqual({})
  expect(keepEqual({ 0: 'a' }, ['a'])).toEqual(['a'])
})
