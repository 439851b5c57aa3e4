import { expect, test } from 'vitest'
import { articleIdOf, fragmentSchema, issueIdOf } from '@/lib/journal/ids'
import { fitsAddress, resultAddress, searchAddress } from '@/lib/search/addresses'

test('a result leads to its fragment and carries the query', () => {
  const article = articleIdOf(issueIdOf(2022, 1), 5)
  expect(resultAddress(article, fragmentSchema.parse('p12'), ' 人才 #1&2 ')).toBe(
    '/issues/2022-01/05/?q=%E4%BA%BA%E6%89%8D%20%231%262#p12',
  )
})

test('the address of a list holds the query, that of an empty box does not', () => {
  expect(searchAddress('“快变量”')).toBe('/search/?q=%E2%80%9C%E5%BF%AB%E5%8F%98%E9%87%8F%E2%80%9D')
  expect(searchAddress('  ')).toBe('/search/')
})

test('half a character, as a paste may leave it, is left out', () => {
  expect(searchAddress('教育\ud842')).toBe('/search/?q=%E6%95%99%E8%82%B2')
  expect(searchAddress('\ud842')).toBe('/search/')
})

test('a query that is too long for an address is left out whole, never cut', () => {
  const article = articleIdOf(issueIdOf(2022, 1), 5)
  const long = '字'.repeat(501)
  expect(resultAddress(article, fragmentSchema.parse('p12'), long)).toBe('/issues/2022-01/05/#p12')
  expect(searchAddress(long)).toBe('/search/')
  expect(fitsAddress(long)).toBe(false)
  expect(fitsAddress('字'.repeat(500))).toBe(true)
})
