import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { issueFiles } from '@/lib/content/issue-files'
import { CORRECTIONS_FILE, replaceIssueFolder } from '@/lib/content/issue-folder.disk'
import type { IssueRecords } from '@/lib/journal/issue-records'

/** Corrections stay with the issue, also those that --no-corrections leaves aside this once. */
function keptCorrections(target: string, used: string | null): readonly (readonly [string, string])[] {
  const path = join(target, CORRECTIONS_FILE)
  const text = used ?? (existsSync(path) ? readFileSync(path, 'utf8') : null)
  return text === null ? [] : [[CORRECTIONS_FILE, text]]
}

/** Writes the folder of an imported issue below `root`: source, records, provenance, corrections. Returns its path. */
export function writeIssue(
  root: string,
  imported: IssueRecords,
  source: Uint8Array,
  corrections: string | null,
): string {
  const { id } = imported.issue
  const files = new Map<string, string | Uint8Array>([
    [imported.provenance.source.file, source],
    ...issueFiles(imported),
    ...keptCorrections(join(root, id), corrections),
  ])
  return replaceIssueFolder(root, id, files)
}
