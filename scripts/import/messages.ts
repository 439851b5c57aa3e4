import { z } from 'zod'
import type { OldWord } from '@/lib/import/converted-findings'
import type { Breach } from '@/lib/import/prove/breach'
import type { SourceDocument } from '@/lib/import/source-document'
import { articleSchema } from '@/lib/journal/article'
import type { CorrectionsFile } from '@/lib/journal/corrections'
import { findingSchema } from '@/lib/journal/finding'
import { type IssueId, issueIdSchema } from '@/lib/journal/ids'
import { issueSchema } from '@/lib/journal/issue'
import type { IssueRecords } from '@/lib/journal/issue-records'
import { type Provenance, provenanceSchema } from '@/lib/journal/provenance'
import { SOURCE_FILES } from './source-files'

/** What staff ask of an import, apart from where it is written. */
export type ImportOptions = {
  readonly id?: IssueId
  readonly acceptChanges?: boolean
  readonly joinCut?: boolean
  readonly convertedFrom?: OldWord
}

/** What the command knows of an issue that was published before: its corrections and the ledger of its addresses. */
export type KnownIssue = { readonly corrections: CorrectionsFile; readonly earlier: Provenance | null }

/** An import: the records, the source as it was read, and where reading it could not be proved. */
export type ReadImport = {
  readonly imported: IssueRecords
  readonly source: SourceDocument
  readonly breaches: readonly Breach[]
}

/** What the command tells the child: the file, and, once the child has found which issue it is, what is known of it. */
export type ToChild =
  | {
      readonly type: 'import'
      readonly bytes: Uint8Array
      readonly sha256: string
      readonly options: ImportOptions
    }
  | ({ readonly type: 'known' } & KnownIssue)

const text = z.string()
const headingLevel = z.union([z.literal(2), z.literal(3), z.literal(4), z.literal(5)])
const simpleBlockSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('heading'), level: headingLevel, text }),
  z.strictObject({ type: z.enum(['paragraph', 'recipients', 'footnote']), text }),
  z.strictObject({ type: z.literal('signature'), lines: z.array(text) }),
  z.strictObject({ type: z.literal('table'), head: z.array(text), rows: z.array(z.array(text)) }),
])
const blockSchema = z.union([
  simpleBlockSchema,
  z.strictObject({ type: z.literal('notice'), blocks: z.array(simpleBlockSchema) }),
])

/** Records as the child sends them. The names of files are the only part of them that becomes a path, and are held to their form. */
const recordsSchema = z.strictObject({
  issue: issueSchema,
  articles: z.array(
    z.strictObject({
      record: articleSchema,
      file: z.string().regex(/^\d{2,3}-[a-z]+\.md$/),
      blocks: z.array(blockSchema),
      kindReason: text,
    }),
  ),
  provenance: provenanceSchema.refine(({ source }) =>
    Object.values(SOURCE_FILES).some((name) => name === source.file),
  ),
})

const marksSchema = z.strictObject({
  rank: z.exactOptional(z.int()),
  bold: z.exactOptional(z.boolean()),
  bullet: z.exactOptional(text),
  markup: z.exactOptional(z.array(text)),
  indented: z.exactOptional(z.boolean()),
  full: z.exactOptional(z.boolean()),
  note: z.exactOptional(z.boolean()),
  code: z.exactOptional(z.boolean()),
  part: z.exactOptional(z.enum(['first', 'next'])),
  edge: z.exactOptional(z.enum(['head', 'foot'])),
})

/** The source as its lines, for the proof and the report that the command makes. */
const sourceSchema = z.strictObject({
  format: z.enum(['text', 'markdown', 'word', 'pdf']),
  encoding: text,
  lines: z.array(
    z.strictObject({
      number: z.int().positive(),
      text,
      marks: marksSchema,
      cells: z.exactOptional(z.array(text)),
      sheet: z.exactOptional(z.int().positive()),
      generated: z.exactOptional(z.array(z.strictObject({ at: z.int().nonnegative(), text }))),
    }),
  ),
  whole: z.exactOptional(z.boolean()),
  findings: z.exactOptional(z.array(findingSchema)),
})

/** An import as the child gives it: the records, the source they were made from, and the breaches of its reading. */
const readImportSchema = z.strictObject({
  imported: recordsSchema,
  source: sourceSchema,
  breaches: z.array(z.strictObject({ line: z.int().nullable(), file: text, message: text })),
})

/**
 * What the child tells the command. It is parsed though the child is our own: it alone has met the file, and if a
 * file ever got the better of a reader, what came out must still be records and nothing else.
 */
export const fromChildSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready') }),
  z.strictObject({ type: z.literal('progress'), text }),
  z.strictObject({ type: z.literal('found'), id: issueIdSchema }),
  z.strictObject({ type: z.literal('done'), ...readImportSchema.shape }),
  z.strictObject({ type: z.literal('refused'), message: text, details: z.array(text) }),
  z.strictObject({ type: z.literal('failed'), error: text }),
])
export type FromChild = z.input<typeof fromChildSchema>
