import type { Proof } from '@/lib/import/prove/prove-records'
import type { SourceDocument } from '@/lib/import/source-document'
import type { IssueRecords } from '@/lib/journal/issue-records'
import type { PublishedIssue } from '@/lib/journal/published'
import type { IssueDifference } from './issue-difference'

/** What a report shows: the import, the same as readers would get it, the proof, and what it would change. */
export type ReportInput = {
  readonly source: SourceDocument
  readonly records: IssueRecords
  readonly published: PublishedIssue
  readonly proof: Proof
  /** In what it differs from what is published; null where nothing is, or the source is the same. */
  readonly difference: IssueDifference | null
  /** What became of the import, in one sentence: 已写入 content/2023-05/。 */
  readonly outcome: string
}
