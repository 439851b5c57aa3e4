import { createHash } from 'node:crypto'
import { articleNumber } from '@/lib/journal/ids'
import type { PublishedIssue } from '@/lib/journal/published'
import { issuePassages } from '@/lib/search/passages'
import { plainText } from './plain-text'

/** An article's text as a file of the site, and its fingerprint: SHA-256 in hexadecimal digits, as `sha256sum` prints it. */
export type TextFile = {
  readonly number: string
  readonly address: string
  readonly text: string
  readonly sha256: string
}

/** Where the sums of an issue's files stand, in the form that `sha256sum -c` reads. */
export function sumsAddress(issue: string): string {
  return `/texts/${issue}/SHA256SUMS`
}

/** The text files of an issue. Whoever has one can tell by its fingerprint whether it is the text that is published, character for character. */
export function textFiles(published: PublishedIssue): readonly TextFile[] {
  const { id, articles } = issuePassages(published)
  return articles.map((article) => {
    const number = articleNumber(article.id)
    const text = plainText(article)
    const sha256 = createHash('sha256').update(text).digest('hex')
    return { number, address: `/texts/${id}/${number}.txt`, text, sha256 }
  })
}

/** The fingerprints of an issue's files as the file SHA256SUMS: a line for each, in the form that `sha256sum -c` reads. */
export function sumsText(files: readonly TextFile[]): string {
  return files.map(({ sha256, number }) => `${sha256}  ${number}.txt\n`).join('')
}

/**
 * Which text of an issue this is, in 8 digits: the beginning of the fingerprint of its file SHA256SUMS, so that anyone can reckon it
 * again (`sha256sum SHA256SUMS`). One corrected character anywhere in the issue makes it another.
 */
export function issueRelease(published: PublishedIssue): string {
  return createHash('sha256')
    .update(sumsText(textFiles(published)))
    .digest('hex')
    .slice(0, 8)
}
