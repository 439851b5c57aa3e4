import { findIssueId, importIssue } from '@/lib/import/import-issue'
import { proveReading } from '@/lib/import/prove/prove-reading'
import { readSource } from '@/lib/import/read/read-source'
import type { IssueId } from '@/lib/journal/ids'
import type { ImportOptions, KnownIssue, ReadImport } from './messages'
import { SOURCE_FILES } from './source-files'

/** The bytes of a file, and how to learn what is known of the issue once the file has said which one it is. */
type Task = {
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly options: ImportOptions
  readonly known: (id: IssueId) => Promise<KnownIssue>
  readonly onProgress: (text: string) => void
}

/** Imports the bytes of one file, and proves that reading it lost nothing. Reads no disk: corrections and ledger of the issue are asked for. */
export async function importBytes({ bytes, sha256, options, known, onProgress }: Task): Promise<ReadImport> {
  const acceptChanges = options.acceptChanges === true
  const source = await readSource(bytes, { acceptChanges, onProgress })
  const id = findIssueId(source, options.id)
  onProgress(`正在整理 ${source.lines.length.toLocaleString('zh-CN')} 行文字…`)
  const imported = importIssue({
    source,
    sha256,
    sourceFile: SOURCE_FILES[source.format],
    id,
    // Only a Word file has tracked changes; elsewhere the option means nothing and is not recorded.
    acceptChanges: acceptChanges && source.format === 'word',
    // Elsewhere halves are joined anyway.
    joinCut: options.joinCut === true && source.whole === true,
    ...(options.convertedFrom ? { convertedFrom: options.convertedFrom } : {}),
    ...(await known(id)),
  })
  onProgress('正在逐字核对…')
  return { imported, source, breaches: await proveReading(bytes, source) }
}
