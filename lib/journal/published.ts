import type { AddressedBlock } from './addressed-block'
import type { ArticleRecord } from './article'
import type { Fragment } from './ids'
import type { Issue } from './issue'
import type { IssueCorrections } from './issue-corrections'

/** The fields whose printed line stands outside the body and is kept verbatim beside the record. */
export type PrintedField =
  | 'title'
  | 'shoulderTitle'
  | 'subtitle'
  | 'people'
  | 'documentNumber'
  | 'date'
  | 'publishedIn'
  | 'notice.title'
  | 'notice.documentNumber'
  | 'notice.date'

/** A line of the title block exactly as the source prints it: （本文刊发于《人民日报》2022年01月26日第09版）. */
export type PrintedLine = { readonly field: PrintedField; readonly text: string }

/** A part of the body, by its fragment, with which a page of the printed copy begins or that begins first on it. */
export type PageStart = { readonly fragment: Fragment; readonly page: number }

/** An article ready to be shown and searched: record, addressed body, printed title lines, length. */
export type PublishedArticle = {
  readonly record: ArticleRecord
  readonly blocks: readonly AddressedBlock[]
  readonly printed: readonly PrintedLine[]
  /** The first part that begins on each page of the printed copy, where the source tells the pages. */
  readonly pageStarts: readonly PageStart[]
  /** Visible characters of title lines and body, for the reading time. */
  readonly characters: number
}

/** An issue ready to be shown: its record, its articles in order, and the list of what was corrected 勘误. */
export type PublishedIssue = {
  readonly issue: Issue
  readonly articles: readonly PublishedArticle[]
  readonly corrections: IssueCorrections
}
