import { z } from 'zod'
import { articleIdSchema, issueIdSchema } from './ids'

/** A date as the records write it: 2021-05-10. Only dates whose year the text gives are recorded. */
const dateSchema = z.iso.date()

/** A person with the role the journal prints: 怀进鹏, 教育部党组书记、部长. */
const personSchema = z.strictObject({ name: z.string().min(1), role: z.string().min(1).optional() })
export type Person = z.infer<typeof personSchema>

/** The fields of a cover notice 印发通知; its text and signature stand in the body. */
const noticeFieldsSchema = z.strictObject({
  title: z.string().min(1),
  documentNumber: z.string().min(1).optional(),
  recipients: z.string().min(1).optional(),
  issuers: z.array(z.string().min(1)).optional(),
  date: dateSchema.optional(),
})
export type NoticeFields = z.infer<typeof noticeFieldsSchema>

const commonFields = {
  id: articleIdSchema,
  issue: issueIdSchema,
  order: z.int().positive(),
  title: z.string().min(1),
  shoulderTitle: z.string().min(1).optional(),
  subtitle: z.string().min(1).optional(),
  page: z.int().positive().optional(),
  people: z.array(personSchema).min(1).optional(),
  issuers: z.array(z.string().min(1)).min(1).optional(),
  documentNumber: z.string().min(1).optional(),
  date: dateSchema.optional(),
  publishedIn: z.string().min(1).optional(),
  notice: noticeFieldsSchema.optional(),
}

const kind = <K extends string>(name: K) => z.strictObject({ ...commonFields, kind: z.literal(name) })

/**
 * The article record 篇, the frontmatter of `NN-kind.md`: a union discriminated on `kind`. Only a plan has a
 * period (2021—2025). Unknown fields are refused, so that a slip in a record is seen, not carried along.
 */
export const articleSchema = z.discriminatedUnion('kind', [
  kind('speech'),
  kind('excerpts'),
  kind('commentary'),
  kind('opinion'),
  z.strictObject({ ...commonFields, kind: z.literal('plan'), period: z.string().min(1).optional() }),
  kind('notice'),
  kind('decision'),
  kind('regulation'),
  kind('communique'),
  kind('other'),
])
export type ArticleRecord = z.infer<typeof articleSchema>
