import * as z from 'zod/mini'
import { PIECE_KINDS } from '@/lib/collation/quote-verdict'
import { ARTICLE_KIND_NAMES } from '@/lib/journal/article-kinds'
import { LOOSE_TIERS } from './match-tier'
import { articleIdSchema, fragmentSchema, issueIdSchema } from './passage'
import { questionSchema } from './question'

const count = z.int().check(z.nonnegative())
const excerptSchema = z.array(z.strictObject({ text: z.string(), hit: z.boolean() }))

/** One result: a passage with at least one hit, and the words around it. */
const resultSchema = z.strictObject({
  fragment: fragmentSchema,
  label: z.string(),
  /** Hits in this passage. */
  count: z.int().check(z.positive()),
  /** The words around the hits, 10–20 characters each side. */
  excerpt: excerptSchema,
  /** The whole passage with every hit marked, for who wants more of it; left out where the excerpt shows all. */
  whole: z.optional(excerptSchema),
})
export type SearchResult = z.infer<typeof resultSchema>

/** Results in one article that stand one after the other in the list; in order of issue that is all of the article. */
const resultGroupSchema = z.strictObject({
  article: articleIdSchema,
  title: z.string(),
  kind: z.enum(ARTICLE_KIND_NAMES),
  issue: issueIdSchema,
  issueName: z.string(),
  results: z.array(resultSchema),
})
export type ResultGroup = z.infer<typeof resultGroupSchema>

/**
 * How many hits each value of a filter has, with the other filters as they are – for several words how many passages; only values
 * with hits, as they are listed.
 */
const talliesSchema = z.strictObject({
  kinds: z.array(z.strictObject({ kind: z.enum(ARTICLE_KIND_NAMES), hits: count })),
  years: z.array(z.strictObject({ year: z.int(), hits: count })),
  issues: z.array(z.strictObject({ issue: issueIdSchema, name: z.string(), hits: count })),
  articles: z.array(z.strictObject({ article: articleIdSchema, hits: count })),
})
export type Tallies = z.infer<typeof talliesSchema>

const listSchema = {
  hits: count,
  /** For several words, once everything has been looked at: the passages that hold all of them. Left out for one word. */
  passages: z.optional(count),
  /** The first results, up to the limit asked for. */
  groups: z.array(resultGroupSchema),
  /** Whether there are results behind those in `groups`, as far as is known. */
  more: z.boolean(),
}

const looseListSchema = z.strictObject({
  tier: z.enum(LOOSE_TIERS),
  /** `hits` is what has been found so far, and final when `complete`; `paused` goes on when a longer list is asked for. */
  status: z.enum(['looking', 'paused', 'complete']),
  /** Issues that have been looked through, of all. */
  issues: z.strictObject({ looked: count, all: count }),
  ...listSchema,
})
export type LooseList = z.infer<typeof looseListSchema>

const nearPlace = {
  article: articleIdSchema,
  title: z.string(),
  issueName: z.string(),
  fragment: fragmentSchema,
  /** Where the words end: another fragment where they run on over paragraphs. */
  last: fragmentSchema,
  words: z.string(),
}
const nearPlaceSchema = z.strictObject(nearPlace)
export type NearPlace = z.infer<typeof nearPlaceSchema>

/** What is near to words that stand in no passage: never a hit, never counted. */
const nearWordsSchema = z.strictObject({
  /** Only when `complete` may it be said that nothing is near, or nothing nearer. */
  status: z.enum(['looking', 'complete']),
  /** The longest part of the words that stands in the text as it was typed. */
  part: z.optional(nearPlaceSchema),
  /** The nearest words of the text, with what differs; `standingAs` tells whether anything does. */
  nearest: z.optional(
    z.strictObject({
      ...nearPlace,
      /** The passages that the words run through, in order, each with its own of them. */
      passages: z.array(z.strictObject({ fragment: fragmentSchema, words: z.string() })),
      /** The words leave something out, which they say with ……. */
      elided: z.optional(z.literal(true)),
      pieces: z.array(z.strictObject({ kind: z.enum(PIECE_KINDS), quote: z.string(), text: z.string() })),
    }),
  ),
})
export type NearWords = z.infer<typeof nearWordsSchema>

/**
 * An answer to one question. Several follow one another while the archive is looked through: results only ever join at
 * the end of the list, and the last is `complete`, with the exact total that 「共 N 处」 tells, for several words 「共 N 段」.
 */
export const searchAnswerSchema = z.strictObject({
  question: questionSchema,
  /** Whether everything has been looked at: then `hits` is exact and final. Before, it is what has been counted so far. */
  complete: z.boolean(),
  ...listSchema,
  /** How much of the archive has been counted, 0 to 1. */
  progress: z.number(),
  /** Passages in `groups`. */
  shown: count,
  /** Known once the answer is complete. */
  tallies: z.optional(talliesSchema),
  /** The text has no hit: these lead to articles that the contents or the highlights call by these words. */
  otherNames: z.boolean(),
  /** One list for each looser tier asked for, apart from the exact hits. */
  loose: z.array(looseListSchema),
  /** Where nothing was found at all; left out while the looser tiers are looked through. */
  near: z.optional(nearWordsSchema),
})
export type SearchAnswer = z.infer<typeof searchAnswerSchema>
