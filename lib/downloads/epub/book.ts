import { createHash } from 'node:crypto'
import type { Issue } from '@/lib/journal/issue'
import { issueLabel, SITE_NAME } from '@/lib/journal/issue-label'
import type { MarkupNode } from '../markup'

/** A page of the printed copy that begins in a document of the book, and where: (23, page23). */
export type BookPage = { readonly page: number; readonly anchor: string }

/** A line of the contents, with those below it. */
export type BookEntry = {
  readonly title: string
  readonly anchor: string
  readonly children: readonly BookEntry[]
}

/** One document of the book: the title page, an article, the corrections. */
export type BookDocument = {
  /** Its file: 05.xhtml. */
  readonly file: string
  readonly title: string
  readonly content: readonly MarkupNode[]
  readonly entries: readonly BookEntry[]
  readonly pages: readonly BookPage[]
}

/** An issue as a book: what the package says of it, and its documents in reading order. */
export type Book = {
  readonly title: string
  readonly identifier: string
  readonly publisher: string | undefined
  readonly year: number
  /** The newest day that the issue itself names; the same sources always give the same book. */
  readonly modified: string
  readonly documents: readonly BookDocument[]
}

/** Reading software knows a book by this and keeps its place and marks: the same issue has it for ever (UUID version 5, RFC 9562, 5.5). */
export function bookIdentifier(journal: string, issue: string): string {
  const bytes = createHash('sha1').update(`${journal} ${issue}`).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  const groups = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)]
  return `urn:uuid:${groups.join('-')}`
}

/**
 * What the package says of an issue. `dates` are those of its articles; an issue prints none of its own, so the newest of them stands for it, and
 * the first day of its year where there is none.
 */
export function bookOf(issue: Issue, dates: readonly string[], documents: readonly BookDocument[]): Book {
  const journal = issue.journal ?? SITE_NAME
  const newest = [...dates].sort().at(-1) ?? `${issue.year}-01-01`
  const total = issue.totalNumber === undefined ? '' : `（总第${issue.totalNumber}期）`
  return {
    title: `${journal} ${issueLabel(issue)}${total}`,
    identifier: bookIdentifier(journal, issue.id),
    publisher: issue.publisher,
    year: issue.year,
    modified: `${newest}T00:00:00Z`,
    documents,
  }
}
