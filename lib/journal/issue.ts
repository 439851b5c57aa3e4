import { z } from 'zod'
import { articleIdSchema, issueIdSchema } from './ids'

/** One line of the printed contents 目录: the title as printed there, its page, and the article it leads to. */
const contentsEntrySchema = z.strictObject({
  title: z.string().min(1),
  page: z.int().positive().optional(),
  article: articleIdSchema.optional(),
})
export type ContentsEntry = z.infer<typeof contentsEntrySchema>

/** The issue record 期, the frontmatter of `issue.md`. What the masthead does not print is left out. */
export const issueSchema = z.strictObject({
  id: issueIdSchema,
  journal: z.string().min(1).optional(),
  year: z.int().min(1900).max(2999),
  number: z.int().positive(),
  totalNumber: z.int().positive().optional(),
  publisher: z.string().min(1).optional(),
  highlights: z.array(z.string().min(1)),
  contents: z.array(contentsEntrySchema),
})
export type Issue = z.infer<typeof issueSchema>
