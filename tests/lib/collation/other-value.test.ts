import { expect, test } from 'vitest'
import { isOtherNumeral, isOtherValue } from '@/lib/collation/other-value'

test.each([
  ['', '.', '1', '5倍'],
  ['、', '.', '1', '5倍'],
  ['', '%', '5', '以上'],
  ['‰', '%', '5', '以上'],
  ['', '℃', '5', '以上'],
  ['-', '+', '长', '5%'],
  ['', '-', '长', '5%'],
  ['≤', '≥', '数', '60'],
  ['', '-', '1', '025年'],
  ['-', '/', '1', '2'],
  [' ', '', '1', '03人'],
  ['', '+', '网', '教育'],
  ['￥', '$', '约', '5'],
  ['—', '、', '3', '5门'],
  ['∶', '、', '3', '7'],
  ['%—', '%，', '5', '7%'],
  ['#', '', 'C', '语言'],
])('「%s」 for 「%s」 between %s and %s is another value', (asked, held, before, behind) => {
  expect(isOtherValue(asked, held, before, behind)).toBe(true)
  expect(isOtherValue(held, asked, before, behind)).toBe(true)
})

test.each([
  ['，', '；', '量', '建设'],
  ['', '，', '量', '建设'],
  [',', '，', '量', '建设'],
  ['％', '%', '5', '以上'],
  ['-', '—', '1', '2025年'],
  [':', '∶', '3', '7'],
  ['—', '～', '1', '2025年'],
  ['', ',', '1', '000人'],
  [' ', ',', '1', '000人'],
  [' ', '', '2', '年'],
  ['', '-', '年', '2025年'],
  ['<', '《', '照', '规划'],
  ['', '“', '设', '5G'],
])('「%s」 for 「%s」 between %s and %s is punctuation', (asked, held, before, behind) => {
  expect(isOtherValue(asked, held, before, behind)).toBe(false)
  expect(isOtherValue(held, asked, before, behind)).toBe(false)
})

test('a line that a quotation breaks in a number is none, but between two cells or paragraphs are two numbers', () => {
  expect(isOtherValue('\n', '', '2', '021年')).toBe(false)
  expect(isOtherValue('', '\n', '2', '34名')).toBe(true)
  expect(isOtherValue('', '\t', '2', '345')).toBe(true)
  expect(isOtherValue('\t', '\t', '2', '345')).toBe(false)
})

test('a raised or enclosed digit beside digits is another number, alone another way to write it', () => {
  expect(isOtherNumeral('³', '3', '0', '人')).toBe(true)
  expect(isOtherNumeral('1', '①', '有', '0')).toBe(true)
  expect(isOtherNumeral('²', '2', 'm', '，')).toBe(false)
  expect(isOtherNumeral('３', '3', '0', '人')).toBe(false)
})
