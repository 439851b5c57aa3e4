import { expect, test } from 'vitest'
import { shareLink } from '@/lib/citation/share-link'
import { fragmentSchema } from '@/lib/journal/ids'

const P3 = fragmentSchema.parse('p3')
const queryOf = (link: string) => new URL(link).searchParams.get('q')

test('a link holds the page, the words and the paragraph, and nothing else that stood in the address', () => {
  const link = shareLink('http://xx.example/issues/2022-01/06/?q=旧词#p9', P3, '坚持社会主义')
  expect(link).toBe(`http://xx.example/issues/2022-01/06/?q=${encodeURIComponent('坚持社会主义')}#p3`)
})

test('of long words the beginning is marked, and no character is halved', () => {
  const words = '𠮷'.repeat(300)
  expect(queryOf(shareLink('http://xx.example/', P3, words))).toBe('𠮷'.repeat(200))
})
