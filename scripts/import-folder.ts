import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readEarlierProvenance, sourceFileOf } from '@/lib/content/issue-folder.disk'
import { ImportError } from '@/lib/import/import-error'
import { importIssue } from '@/lib/import/import-issue'
import type { Breach } from '@/lib/import/prove/breach'
import type { SourceDocument } from '@/lib/import/source-document'
import { type CorrectionsFile, NO_CORRECTIONS } from '@/lib/journal/corrections'
import type { IssueId } from '@/lib/journal/ids'
import type { IssueRecords } from '@/lib/journal/issue-records'
import type { Provenance } from '@/lib/journal/provenance'
import { importApart } from './import/import-apart'

/** The source of an issue's folder, read anew: imported in memory only, with any corrections, as often as asked. */
export type OpenedFolder = {
  readonly source: SourceDocument
  readonly bytes: Uint8Array
  /** Where reading the source could not be proved. */
  readonly reading: readonly Breach[]
  /** The provenance as it stands in the folder. */
  readonly earlier: Provenance
  readonly importWith: (corrections: CorrectionsFile) => IssueRecords
}

/**
 * Opens an issue's folder. Its source is read in a process of its own, as at its import: a file that gets the better of a
 * reader must not do so a day later, when it is checked. What that process could import in its time, this one can. Throws ImportError or RecordError where its source or its import.json is
 * missing or damaged.
 */
export async function openFolder(root: string, id: IssueId): Promise<OpenedFolder> {
  const folder = join(root, id)
  const sourceFile = sourceFileOf(folder)
  const earlier = readEarlierProvenance(folder)
  if (sourceFile === null || earlier === null)
    throw new ImportError(`${folder} 里缺少来源文件或 import.json：请从版本库恢复它，或重新导入原文件。`)
  const bytes = readFileSync(join(folder, sourceFile))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const acceptChanges = earlier.source.acceptChanges === true
  const { convertedFrom, joinCut = false } = earlier.source
  const { source, breaches: reading } = await importApart(bytes, {
    options: { id, acceptChanges, joinCut, ...(convertedFrom ? { convertedFrom } : {}) },
    known: () => ({ corrections: NO_CORRECTIONS, earlier }),
  })
  return {
    source,
    bytes,
    reading,
    earlier,
    importWith: (corrections) =>
      importIssue({
        source,
        sha256,
        sourceFile,
        id,
        corrections,
        earlier,
        acceptChanges,
        joinCut,
        ...(convertedFrom ? { convertedFrom } : {}),
      }),
  }
}
