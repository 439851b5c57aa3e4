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

/** Fields of one article's record set by staff: kind, title, date, people …, null for none; checked with the record itself. */
const overridesSchema = z.record(articleIdSchema, z.record(z.string(), z.unknown()))

/** What a block can be told to be: 正文, 标题, 注, 接上段, 另起段, 不作表格. No word of it changes. */
export const BLOCK_FORMS = ['paragraph', 'heading', 'footnote', 'joined', 'apart', 'lines'] as const
export type BlockForm = (typeof BLOCK_FORMS)[number]

/** The form of one block set by staff, where the importer took a caption for a heading or two paragraphs for one. */
const formSchema = z.strictObject({
  article: articleIdSchema,
  /** The words with which the block begins, or, for `apart`, the new paragraph; of a table any words in it. */
  find: z.string().min(1),
  form: z.enum(BLOCK_FORMS),
  /** Rank of a heading, 2–5; 2 is the outermost. */
  level: z.union([z.literal(2), z.literal(3), z.literal(4), z.literal(5)]).optional(),
  reason: z.string().min(1),
})
export type FormCorrection = z.infer<typeof formSchema>

const fileSchema = z.strictObject({
  corrections: z.array(correctionSchema).default([]),
  overrides: overridesSchema.default({}),
  forms: z.array(formSchema).default([]),
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

/** The corrections of an issue that has none. */
export const NO_CORRECTIONS: CorrectionsFile = { corrections: [], overrides: {}, forms: [] }
