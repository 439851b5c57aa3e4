import * as z from 'zod/mini'
import '@/lib/journal/zod-without-eval'
import { fragmentSchema } from '@/lib/search/passage'
import { number, text } from '@/lib/search/plain-values'

/**
 * What a browser needs of an issue to go to a cited place: its articles in their order, each with its title, the page on which it begins,
 * and its passages in reading order with the characters of each; `pages` are the passages with which a page is known to begin.
 */
export const issuePlacesSchema = z.strictObject({
  articles: z.array(
    z.strictObject({
      /** As addresses write it: 03. */
      number: text,
      title: text,
      page: z.optional(number),
      passages: z.array(z.tuple([fragmentSchema, number])),
      pages: z.array(z.tuple([fragmentSchema, number])),
    }),
  ),
})
/** An issue's table, as the browser has read it. */
export type IssuePlaces = z.infer<typeof issuePlacesSchema>
/** One article of it. */
export type ArticlePlaces = IssuePlaces['articles'][number]

/** The address of the list of issues, newest first. */
export const ISSUE_LIST_ADDRESS = '/search/places/issues.json'

/** The address of the table of an issue, `2022-01`. */
export function issuePlacesAddress(issue: string): string {
  return `/search/places/${issue}.json`
}
