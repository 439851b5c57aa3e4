import { describe, expect, test } from 'vitest'
import { printedLine } from '@/lib/journal/printed-line'
import { article } from '../../samples/published-article'

describe('printedLine', () => {
  test('gives the line of a field verbatim', () => {
    const text = '（本文刊发于《人民日报》2022年01月26日第09版）'
    expect(printedLine(article({}, [{ field: 'publishedIn', text }]), 'publishedIn')).toBe(text)
  })

  test('joins a line that was broken', () => {
    const lines = ['教育部党组书记、部长', '怀进鹏'].map((text) => ({ field: 'people' as const, text }))
    expect(printedLine(article({}, lines), 'people')).toBe('教育部党组书记、部长 怀进鹏')
  })

  test('gives nothing where nothing is printed', () => {
    expect(printedLine(article(), 'date')).toBeUndefined()
  })
})
