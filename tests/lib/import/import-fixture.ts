import { createHash } from 'node:crypto'
import { importIssue } from '@/lib/import/import-issue'
import type { CorrectionsFile } from '@/lib/journal/corrections'
import { issueIdSchema } from '@/lib/journal/ids'
import type { Provenance } from '@/lib/journal/provenance'

type Options = {
  readonly corrections?: CorrectionsFile
  readonly earlier?: Provenance | null
  readonly id?: string
}

/** Imports a text or bytes as the command does, without touching the disk. */
export function importText(source: string | Uint8Array, options: Options = {}) {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source
  return importIssue({
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    sourceFile: 'source.txt',
    corrections: options.corrections ?? { corrections: [], overrides: {} },
    earlier: options.earlier ?? null,
    ...(options.id ? { id: issueIdSchema.parse(options.id) } : {}),
  })
}

/** A source with the masthead of an issue and these lines under it. */
export function issueText(...lines: readonly string[]): string {
  return ['校报学习参考', '2023年 第5期 (总第61期)', '', ...lines].join('\n')
}
