import * as z from 'zod/mini'
import { FRAGMENT_PATTERN } from '@/lib/journal/fragment-pattern'
import type { ArticleId, Fragment } from '@/lib/journal/ids'
import '@/lib/journal/zod-without-eval'

/** How many characters of the block an anchor keeps on each side of the words. */
export const CONTEXT_LENGTH = 32

/** The four colours of a highlight 划线, in the order in which they are offered. */
export const MARK_COLORS = ['yellow', 'green', 'blue', 'pink'] as const
export type MarkColor = (typeof MARK_COLORS)[number]

/** What each colour is called, so that it is never told by the colour alone. */
export const COLOR_NAMES: Readonly<Record<MarkColor, string>> = {
  yellow: '黄色',
  green: '绿色',
  blue: '蓝色',
  pink: '粉色',
}

const fragment = z.custom<Fragment>((value) => typeof value === 'string' && FRAGMENT_PATTERN.test(value))
const article = z.custom<ArticleId>(
  (value) => typeof value === 'string' && /^\d{4}-\d{2,3}\/\d{2,3}$/.test(value),
)
const offset = z.int().check(z.nonnegative())
const words = z.string().check(z.minLength(1))
// The one form that Date.toISOString writes, so that comparing texts compares times.
const moment = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/))

/**
 * An anchor 锚点: where words stand and which words they are (W3C TextQuoteSelector). `start` and `end` count UTF-16
 * units in the text of the block; `prefix` and `suffix` are up to 32 units before and behind, fewer only at the block's edge.
 */
export const anchorSchema = z
  .object({
    fragment,
    start: offset,
    end: offset,
    exact: words,
    prefix: z.string().check(z.maxLength(CONTEXT_LENGTH)),
    suffix: z.string().check(z.maxLength(CONTEXT_LENGTH)),
  })
  .check(z.refine(({ start, end, exact }) => end - start === exact.length))
export type Anchor = z.infer<typeof anchorSchema>

/**
 * What every mark says: whose it is, when it was made, changed and deleted, and, so that the list of marks needs no
 * library, where it stands in words: title, 2022年第1期, 原刊页, and `order`, the place of its block among those of the article.
 */
const common = {
  id: z.string().check(z.regex(/^[\w-]{8,64}$/)),
  article,
  title: words,
  issueLabel: words,
  page: z.nullable(z.int().check(z.positive())),
  order: offset,
  createdAt: moment,
  updatedAt: moment,
  deletedAt: z.nullable(moment),
}

/** A highlight 划线: words in one colour, one anchor for each block they touch, with a note 笔记 or an empty one. */
export const highlightSchema = z.object({
  type: z.literal('highlight'),
  ...common,
  color: z.enum(MARK_COLORS),
  anchors: z.array(anchorSchema).check(z.minLength(1)),
  note: z.string(),
})
export type Highlight = z.infer<typeof highlightSchema>

/** A bookmark 书签: a block, known by its opening words. */
export const bookmarkSchema = z.object({
  type: z.literal('bookmark'),
  ...common,
  fragment,
  exact: words,
})
export type Bookmark = z.infer<typeof bookmarkSchema>

/** A reader's mark 标记. A deleted one stays as a tombstone, so that undo and merging know of it. */
export const markSchema = z.discriminatedUnion('type', [highlightSchema, bookmarkSchema])
export type Mark = z.infer<typeof markSchema>
