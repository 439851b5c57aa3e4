import { describe, expect, test } from 'vitest'
import { foldLoosely } from '@/lib/text/fold-loosely'

const SIMPLIFIED = new Map([
  ['學', '学'],
  ['習', '习'],
])

describe('foldLoosely', () => {
  test.each([
    ['leaves punctuation out', '教育、科技，“人才”。', null, '教育科技人才'],
    ['keeps letters, digits and marks of other scripts', '5g·й①', null, '5gй①'],
    ['keeps characters beyond the BMP', '𠮷，野', null, '𠮷野'],
    ['writes Chinese digits as figures, with a table', '二〇二一年三月', SIMPLIFIED, '2021年3月'],
    ['leaves ten and its like alone', '二十大', SIMPLIFIED, '2十大'],
    ['leaves Chinese digits alone without a table', '三', null, '三'],
    ['writes traditional characters as simplified ones', '學習', SIMPLIFIED, '学习'],
  ])('%s', (_, folded, simplified, expected) => {
    expect(foldLoosely(folded, simplified).text).toBe(expected)
  })

  test('keeps punctuation where it is asked to', () => {
    expect(foldLoosely('學，習', SIMPLIFIED, true).text).toBe('学，习')
  })

  test('tells where every unit stood', () => {
    expect(foldLoosely('“教育”、科', null).places).toEqual([1, 2, 5])
  })
})
