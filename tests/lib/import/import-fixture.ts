import { createHash } from 'node:crypto'
import type { OldWord } from '@/lib/import/converted-findings'
import { importIssue } from '@/lib/import/import-issue'
import { isMarkdown } from '@/lib/import/read/is-markdown'
import { readMarkdown } from '@/lib/import/read/read-markdown'
import { readSource } from '@/lib/import/read/read-source'
import { readText } from '@/lib/import/read/read-text'
import type { SourceDocument } from '@/lib/import/source-document'
import { type CorrectionsFile, NO_CORRECTIONS } from '@/lib/journal/corrections'
import { issueIdSchema } from '@/lib/journal/ids'
import type { Provenance } from '@/lib/journal/provenance'

type Options = {
  readonly corrections?: Partial<CorrectionsFile>
  readonly earlier?: Provenance | null
  readonly id?: string
  readonly convertedFrom?: OldWord
  readonly joinCut?: boolean
}

/** Reads a text or Markdown file as the command does; the readers of both need not wait. */
export function readWords(bytes: Uint8Array): SourceDocument {
  return isMarkdown(bytes) ? readMarkdown(bytes) : readText(bytes)
}

/** Imports a text or bytes as the command does, without touching the disk. */
export function importText(source: string | Uint8Array, options: Options = {}) {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source
  return importSource(readWords(bytes), bytes, options)
}

/** Imports a source as a reader gave it. */
export function importSource(source: SourceDocument, bytes: Uint8Array, options: Options) {
  return importIssue({
    source,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    sourceFile: 'source.txt',
    corrections: { ...NO_CORRECTIONS, ...options.corrections },
    earlier: options.earlier ?? null,
    joinCut: options.joinCut === true,
    ...(options.convertedFrom ? { convertedFrom: options.convertedFrom } : {}),
    ...(options.id ? { id: issueIdSchema.parse(options.id) } : {}),
  })
}

/** Imports a file of any format as the command does, by the reader that recognises it. */
export async function importFile(bytes: Uint8Array, options: Options = {}) {
  return importSource(await readSource(bytes), bytes, options)
}

/** A source with the masthead of an issue and these lines under it. */
export function issueText(...lines: readonly string[]): string {
  return ['校报学习参考', '2023年 第5期 (总第61期)', '', ...lines].join('\n')
}
