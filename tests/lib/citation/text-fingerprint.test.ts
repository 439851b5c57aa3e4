import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { issueRelease, textFiles } from '@/lib/citation/text-fingerprint'
import { readLibrary } from '@/lib/content/library.disk'
import { countVisible } from '@/lib/text/visible'

test('the text of each article is the whole of its words, and its fingerprint is what anyone would reckon', () => {
  for (const published of readLibrary()) {
    const files = textFiles(published)
    expect(files.map(({ number }) => number)).toEqual(
      published.articles.map(({ record }) => record.id.split('/').at(-1)),
    )
    for (const [at, { text, sha256 }] of files.entries()) {
      expect(sha256).toBe(createHash('sha256').update(Buffer.from(text, 'utf8')).digest('hex'))
      for (const block of published.articles[at]?.blocks ?? [])
        if (block.type === 'paragraph') expect(text.split('\n')).toContain(block.text)
      expect(countVisible(text)).toBeGreaterThanOrEqual(published.articles[at]?.characters ?? 0)
    }
  }
})

test('the release of an issue is the beginning of the fingerprint of its list of fingerprints', () => {
  for (const published of readLibrary()) {
    const sums = textFiles(published)
      .map(({ sha256, number }) => `${sha256}  ${number}.txt\n`)
      .join('')
    expect(issueRelease(published)).toBe(createHash('sha256').update(sums).digest('hex').slice(0, 8))
  }
})
