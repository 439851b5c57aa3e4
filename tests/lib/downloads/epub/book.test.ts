import { describe, expect, test } from 'vitest'
import { bookIdentifier, bookOf } from '@/lib/downloads/epub/book'
import { publishedIssue } from '@/tests/samples/library'

describe('the book of an issue', () => {
  test('has an identifier that never changes, and another issue another one', () => {
    const id = bookIdentifier('学习参考', '2022-01')
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(bookIdentifier('学习参考', '2022-01')).toBe(id)
    expect(bookIdentifier('学习参考', '2022-02')).not.toBe(id)
  })

  test('bears the newest day that the issue names, else the first of its year', () => {
    const { issue } = publishedIssue(2022, 1)
    expect(bookOf(issue, ['2022-01-26', '2022-03-01', '2021-05-10'], []).modified).toBe(
      '2022-03-01T00:00:00Z',
    )
    expect(bookOf(issue, [], []).modified).toBe('2022-01-01T00:00:00Z')
  })
})
