import * as z from 'zod/mini'
import { ARTICLE_KIND_NAMES } from '@/lib/journal/article-kinds'
import { articleIdSchema, fragmentSchema } from './passage'

/** One result: a passage with at least one hit, and the words around it. */
const resultSchema = z.strictObject({
  fragment: fragmentSchema,
  label: z.string(),
  /** Hits in this passage. */
  count: z.int().check(z.positive()),
  excerpt: z.array(z.strictObject({ text: z.string(), hit: z.boolean() })),
})
export type SearchResult = z.infer<typeof resultSchema>

/** The results in one article, in the order of its text. */
const resultGroupSchema = z.strictObject({
  article: articleIdSchema,
  title: z.string(),
  kind: z.enum(ARTICLE_KIND_NAMES),
  issueName: z.string(),
  results: z.array(resultSchema),
})
export type ResultGroup = z.infer<typeof resultGroupSchema>

/**
 * The answer to one query. `hits` is what 「共 N 处」 tells: all hits in all passages; `passages` is how many passages have
 * one. `groups` hold the first passages up to the limit asked for, so the list is complete when it holds all of them.
 */
export const searchAnswerSchema = z.strictObject({
  /** The query as it was typed, for the links and so that the page knows what the list shows. */
  query: z.string(),
  hits: z.int(),
  passages: z.int(),
  groups: z.array(resultGroupSchema),
})
export type SearchAnswer = z.infer<typeof searchAnswerSchema>
