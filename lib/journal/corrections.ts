import { z } from 'zod'
import { articleIdSchema } from './ids'

/** One correction of the text 更正: the words as they stand, the words as they should be, and why. */
const correctionSchema = z.strictObject({
  article: articleIdSchema,
  /** Must stand exactly once in the article, unless `occurrence` (from 1) says which. */
  find: z.string().min(1),
  replace: z.string(),
  reason: z.string().min(1),
  occurrence: z.int().positive().optional(),
})
export type Correction = z.infer<typeof correctionSchema>

/** Fields of one article's record set by staff: kind, title, date, people …; checked with the record itself. */
const overridesSchema = z.record(articleIdSchema, z.record(z.string(), z.unknown()))

const fileSchema = z.strictObject({
  corrections: z.array(correctionSchema).default([]),
  overrides: overridesSchema.default({}),
})

/**
 * `corrections.yaml`: what staff changed on purpose, kept apart from the source so that a re-import never loses it.
 * A bare list of corrections is taken too. Also the public 勘误 list.
 */
export const correctionsFileSchema = z.preprocess(
  (value) => (Array.isArray(value) ? { corrections: value } : (value ?? {})),
  fileSchema,
)
export type CorrectionsFile = z.infer<typeof fileSchema>
