import { z } from 'zod'
import { FRAGMENT_PATTERN } from './fragment-pattern'

/** An issue's id, `2022-01`: year and number within the year. Used in addresses and folder names, so ASCII only. */
export const issueIdSchema = z
  .string()
  .regex(/^\d{4}-\d{2,3}$/, '期号应写作“年份-期数”，如 2023-05')
  .brand<'IssueId'>()
export type IssueId = z.infer<typeof issueIdSchema>

/** An article's id, `2022-01/03`: the issue and the article's place in it. */
export const articleIdSchema = z
  .string()
  .regex(/^\d{4}-\d{2,3}\/\d{2,3}$/, '篇号应写作“期号/序号”，如 2023-05/03')
  .brand<'ArticleId'>()
export type ArticleId = z.infer<typeof articleIdSchema>

/**
 * The address of one block inside an article: paragraphs `p12` (and `p12a` for one that a later import put between
 * p12 and p13), headings `h3`, table rows `t1r5` (`t1r0` is the head), signature lines `s2`. `title` is the title block.
 */
export const fragmentSchema = z.string().regex(FRAGMENT_PATTERN).brand<'Fragment'>()
export type Fragment = z.infer<typeof fragmentSchema>

/** The id of an issue from its year and number: (2022, 1) → 2022-01. */
export function issueIdOf(year: number, number: number): IssueId {
  return issueIdSchema.parse(`${year}-${String(number).padStart(2, '0')}`)
}

/** The year and number that an issue's id says: 2022-01 → (2022, 1). */
export function issueNumberOf(id: IssueId): { readonly year: number; readonly number: number } {
  const [year = 0, number = 0] = id.split('-').map(Number)
  return { year, number }
}

/** The id of the nth article of an issue: (2022-01, 3) → 2022-01/03. */
export function articleIdOf(issue: IssueId, order: number): ArticleId {
  return articleIdSchema.parse(`${issue}/${String(order).padStart(2, '0')}`)
}

/** The two-digit place of an article inside its issue, as used in addresses: 2022-01/03 → 03. */
export function articleNumber(id: ArticleId): string {
  return id.slice(id.indexOf('/') + 1)
}
