import { describe, expect, test } from 'vitest'
import { meet, movedBack, withoutOverlaps } from '@/lib/search/archive/places'

const places = (...numbers: number[]) => Uint32Array.from(numbers)

describe('meet', () => {
  test('keeps the places that the second list has so many units on', () => {
    expect([...meet(places(3, 10, 20), places(5, 12, 21), 2)]).toEqual([3, 10])
  })

  test('is empty where either list is', () => {
    expect([...meet(places(), places(1), 0), ...meet(places(1), places(), 0)]).toEqual([])
  })
})

test('movedBack leads to the beginning of the word, never before the row', () => {
  expect([...movedBack(places(0, 1, 7), 1)]).toEqual([0, 6])
})

test('withoutOverlaps counts as a scan from the left: 人人 once in 人人人, twice in 人人人人', () => {
  expect([...withoutOverlaps(places(0, 1), 2)]).toEqual([0])
  expect([...withoutOverlaps(places(0, 1, 2), 2)]).toEqual([0, 2])
})
