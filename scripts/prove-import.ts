import { publishIssue } from '@/lib/content/publish-issue'
import type { Breach } from '@/lib/import/prove/breach'
import { type Proof, proveRecords } from '@/lib/import/prove/prove-records'
import type { SourceDocument } from '@/lib/import/source-document'
import type { IssueRecords } from '@/lib/journal/issue-records'
import type { PublishedIssue } from '@/lib/journal/published'

/** An import as readers would get it, and the whole proof of it. */
export type ProvedImport = { readonly published: PublishedIssue; readonly proof: Proof }

/** Proves an import from the file on: `reading` are the breaches of reading it, to which those of its records are added. */
export function proveImport(
  source: SourceDocument,
  records: IssueRecords,
  reading: readonly Breach[],
): ProvedImport {
  const published = publishIssue(records)
  const proved = proveRecords(source, published, records.provenance)
  return { published, proof: { ...proved, breaches: [...reading, ...proved.breaches] } }
}
