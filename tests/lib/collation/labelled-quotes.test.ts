import { describe, expect, test } from 'vitest'
import { readVariants } from '@/lib/search/archive/variants'
import { variantPairs } from '@/lib/search/archive/variants-table'
import { checkLabelled } from '@/scripts/bench/check-labelled'
import { labelledQuotes, libraryParts } from '@/scripts/bench/labelled-quotes'

const simplified = readVariants(variantPairs())
const parts = libraryParts()
const labels = labelledQuotes(parts, 20, 'quotes of the test')
const checked = checkLabelled(labels, parts, simplified)

test('there are at least two hundred labelled quotations', () => {
  expect(labels.length).toBeGreaterThanOrEqual(200)
})

test('nothing is called the same that is not', () => {
  expect(checked.filter(({ said, isRight }) => said === 'same' && !isRight)).toEqual([])
})

describe.each([...new Set(labels.map(({ name }) => name))])('%s', (name) => {
  const own = checked.filter(({ label }) => label.name === name)

  test('is judged as it is', () => {
    expect(own.filter(({ isRight }) => !isRight)).toEqual([])
  })

  test('has just the characters marked that differ', () => {
    expect(own.filter(({ areMarksRight }) => !areMarksRight)).toEqual([])
  })
})
