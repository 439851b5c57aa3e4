import { z } from 'zod'
import { articleSchema } from '@/lib/journal/article'
import type { CorrectionsFile } from '@/lib/journal/corrections'
import { type IssueId, issueIdSchema } from '@/lib/journal/ids'
import { issueSchema } from '@/lib/journal/issue'
import { type Provenance, provenanceSchema } from '@/lib/journal/provenance'
import { SOURCE_FILES } from './source-files'

/** What staff ask of an import, apart from where it is written. */
export type ImportOptions = { readonly id?: IssueId; readonly acceptChanges?: boolean }

/** What the command knows of an issue that was published before: its corrections and the ledger of its addresses. */
export type KnownIssue = { readonly corrections: CorrectionsFile; readonly earlier: Provenance | null }

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
    }),
  ),
  provenance: provenanceSchema.refine(({ source }) =>
    Object.values(SOURCE_FILES).some((name) => name === source.file),
  ),
})

/**
 * What the child tells the command. It is parsed though the child is our own: it alone has met the file, and if a
 * file ever got the better of a reader, what came out must still be records and nothing else.
 */
export const fromChildSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready') }),
  z.strictObject({ type: z.literal('progress'), text }),
  z.strictObject({ type: z.literal('found'), id: issueIdSchema }),
  z.strictObject({ type: z.literal('done'), imported: recordsSchema }),
  z.strictObject({ type: z.literal('refused'), message: text, details: z.array(text) }),
  z.strictObject({ type: z.literal('failed'), error: text }),
])
export type FromChild = z.input<typeof fromChildSchema>
