import * as z from 'zod/mini'
import type { ArticleKind } from '@/lib/journal/article-kinds'
import type { ArticleId, Fragment, IssueId } from '@/lib/journal/ids'
import { text } from './plain-values'
// These schemas run in the search worker, which `zod/mini` keeps small.
import '@/lib/journal/zod-without-eval'
import { textLike } from './text-like'

/** A fragment as the worker reads it; the records check it in full before the build writes it. */
export const fragmentSchema = textLike<Fragment>(/^[a-z]\w*$/)
/** An article's id as the worker reads it, checked in full by the records likewise. */
export const articleIdSchema = textLike<ArticleId>(/^[\d-]+\/\d+$/)
/** A kind as the worker reads it: the table of kinds, with the signs that tell them, stays out of it. */
export const articleKindSchema = textLike<ArticleKind>(/^[a-z]+$/)
/** An issue's id as the worker reads it, checked in full by the records likewise. */
export const issueIdSchema = textLike<IssueId>(/^[\d-]+$/)

/** The texts of a passage, at least one: a passage without would be a place that nothing can lead to. */
export const partsSchema = z.custom<string[]>(
  (parts) => Array.isArray(parts) && parts.length > 0 && parts.every((part) => typeof part === 'string'),
)

/**
 * A passage 检索段: what one result leads to. One paragraph, heading, table row, signature line, or the title block.
 * `parts` are the texts that stand by themselves in it: the cells of a row, the fields of the title block, else one.
 * A quotation is found inside one part, never across two: 「60%」 and 「预期性」 are neighbours only in the layout.
 */
const passageSchema = z.strictObject({
  fragment: fragmentSchema,
  /** Its place in plain words (主送机关) where its fragment does not tell it; see `passageLabel`. */
  label: z.optional(text),
  parts: partsSchema,
})
export type Passage = z.infer<typeof passageSchema>

const articlePassagesSchema = z.strictObject({
  id: articleIdSchema,
  kind: articleKindSchema,
  title: text,
  passages: z.array(passageSchema),
  /** What the issue calls the article elsewhere; searched where the text itself has no hit. */
  alternates: z.array(text),
})
export type ArticlePassages = z.infer<typeof articlePassagesSchema>

/** All passages of one issue, in reading order: what the search is made from, and what the worker loads of the newest issue. */
export const issuePassagesSchema = z.strictObject({
  id: issueIdSchema,
  /** How results name the issue: 2022年第1期. */
  name: text,
  articles: z.array(articlePassagesSchema),
})
export type IssuePassages = z.infer<typeof issuePassagesSchema>
