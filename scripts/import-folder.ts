import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readEarlierProvenance, sourceFileOf } from '@/lib/content/issue-folder.disk'
import { publishIssue } from '@/lib/content/publish-issue'
import { ImportError } from '@/lib/import/import-error'
import { importIssue } from '@/lib/import/import-issue'
import type { Breach } from '@/lib/import/prove/breach'
import { proveReading } from '@/lib/import/prove/prove-reading'
import { type Proof, proveRecords } from '@/lib/import/prove/prove-records'
import { readSource } from '@/lib/import/read/read-source'
import type { SourceDocument } from '@/lib/import/source-document'
import type { CorrectionsFile } from '@/lib/journal/corrections'
import type { IssueId } from '@/lib/journal/ids'
import type { IssueRecords } from '@/lib/journal/issue-records'
import type { Provenance } from '@/lib/journal/provenance'
import type { PublishedIssue } from '@/lib/journal/published'

/** An issue imported afresh from the source in its own folder, in memory only. */
export type FolderImport = {
  readonly source: SourceDocument
  readonly bytes: Uint8Array
  readonly records: IssueRecords
  readonly published: PublishedIssue
  readonly proof: Proof
  /** Where reading the source could not be proved; part of the proof. */
  readonly reading: readonly Breach[]
  /** The provenance as it stands in the folder. */
  readonly earlier: Provenance
}

/** Opens the source of an issue's folder; the returned function imports it with any corrections, as often as asked. */
export async function openFolder(
  root: string,
  id: IssueId,
): Promise<(corrections: CorrectionsFile) => FolderImport> {
  const folder = join(root, id)
  const sourceFile = sourceFileOf(folder)
  const earlier = readEarlierProvenance(folder)
  if (sourceFile === null || earlier === null)
    throw new ImportError(`${folder} 里缺少来源文件或 import.json：请从版本库恢复它，或重新导入原文件。`)
  const bytes = readFileSync(join(folder, sourceFile))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const acceptChanges = earlier.source.acceptChanges === true
  const source = await readSource(bytes, { acceptChanges })
  const breaches = await proveReading(bytes, source)
  return (corrections) => {
    const records = importIssue({ source, sha256, sourceFile, id, corrections, earlier, acceptChanges })
    const published = publishIssue(records)
    const proved = proveRecords(source, published, records.provenance)
    const proof = { ...proved, breaches: [...breaches, ...proved.breaches] }
    return { source, bytes, records, published, proof, reading: breaches, earlier }
  }
}
