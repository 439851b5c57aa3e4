import { z } from 'zod'

/** Something doubtful in the user's document 疑点: collected with its place and remedy, never thrown. */
export const findingSchema = z.strictObject({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  /** Plain Chinese: what, where, what to do. */
  message: z.string(),
  /** Line of the source, counted from 1; null where the finding concerns no single line. */
  line: z.int().positive().nullable(),
  /** The id of the article, null where it concerns the issue. */
  article: z.string().nullable(),
  /** The words concerned, as the source has them. */
  quote: z.string(),
  /** What to write instead, or what to do; empty where there is nothing to suggest. */
  suggestion: z.string(),
})
export type Finding = z.infer<typeof findingSchema>

/** Text of the source that is deliberately left out of the records 删除项: page numbers, running heads, leaders. */
export const removalSchema = z.strictObject({
  line: z.int().positive(),
  text: z.string().min(1),
  reason: z.string().min(1),
})
export type Removal = z.infer<typeof removalSchema>
