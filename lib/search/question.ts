import * as z from 'zod/mini'
import { number, text } from './plain-values'
import '@/lib/journal/zod-without-eval'
import { LOOSE_TIERS } from './match-tier'
import { articleIdSchema, articleKindSchema, issueIdSchema } from './passage'

/** How a list of results can stand: newest issue first and then as printed, or the nearest words first. */
export const RESULT_ORDERS = ['issue', 'closeness'] as const
export type ResultOrder = (typeof RESULT_ORDERS)[number]

/**
 * Everything that decides a list of results: the query, the filters, the order. The address of the list holds all of it.
 * `z.enum` and `z.boolean` would say the same as `z.literal` and bring more into the worker.
 */
export const questionSchema = z.strictObject({
  /** As typed; `parseQuery` reads it. */
  query: text,
  kind: z.optional(articleKindSchema),
  year: z.optional(number),
  issue: z.optional(issueIdSchema),
  article: z.optional(articleIdSchema),
  /** 只在标题中: only the title block and the headings. */
  titles: z.literal([true, false]),
  /** Left out it is `closeness` for several words and `issue` for one. */
  order: z.optional(z.literal(RESULT_ORDERS)),
  /** The looser tiers that the reader asked for. */
  also: z.array(z.literal(LOOSE_TIERS)),
})
export type Question = z.infer<typeof questionSchema>

/** The question of a reader who only typed: every issue, exact. */
export function plainQuestion(query: string): Question {
  return { query, titles: false, also: [] }
}

/** Whether a filter narrows the list, so that 「没有找到」 may only mean 「not here」. */
export function isFiltered({ kind, year, issue, article, titles }: Question): boolean {
  return titles || [kind, year, issue, article].some((each) => each !== undefined)
}

/** Whether two questions ask for the same exact list; the looser tiers stand beside it and change nothing in it. */
export function sameList(a: Question, b: Question): boolean {
  const key = ({ query, kind, year, issue, article, titles, order }: Question) =>
    JSON.stringify([query, kind ?? 0, year ?? 0, issue ?? 0, article ?? 0, titles, order ?? 0])
  return key(a) === key(b)
}
