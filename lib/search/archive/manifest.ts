import * as z from 'zod/mini'
import { number, text } from '../plain-values'
import '@/lib/journal/zod-without-eval'
import { articleKindSchema, issueIdSchema } from '../passage'
import { textLike } from '../text-like'

const hash = textLike<string>(/^[0-9a-f]{12}$/)

/** Raised whenever the same passages are folded or written in another form, so that no file keeps the name of another content. */
export const FORMAT = 4

/** What there is to search, newest issue first: the texts of each issue, and the segments of the index. */
export const manifestSchema = z.strictObject({
  /** A tab that was opened before the files were written otherwise must not read them. */
  format: z.literal(FORMAT),
  issues: z.array(
    z.strictObject({
      id: issueIdSchema,
      /** How results name the issue: 2022年第1期. */
      name: text,
      texts: hash,
      /** How many cells its text takes: a text that was cut short is found out. */
      cells: number,
    }),
  ),
  /** Each segment indexes so many issues; one after the other they are all of them. */
  segments: z.array(z.strictObject({ index: hash, issues: number })),
  /** Traditional characters and their simplified form. */
  variants: hash,
  /** The release of the site that it was published with; written in when the site is built. */
  release: z.optional(text),
})
export type Manifest = z.infer<typeof manifestSchema>

/** How a segment is laid out: the cells of its articles, issue by issue, and the sizes of its buckets. */
export const directorySchema = z.strictObject({
  issues: z.array(
    z.strictObject({
      /** In their order, each with its number in the issue and how many cells it takes. */
      articles: z.array(z.strictObject({ number: number, kind: articleKindSchema, cells: number })),
      /** Cells of the other names, behind those of the articles. */
      names: number,
      /** Cells that go on with a passage of the cell before. */
      continued: z.array(number),
    }),
  ),
  buckets: textLike<string>(/^[0-9a-f]+$/),
})
export type Directory = z.infer<typeof directorySchema>

/** The whole text of an issue. */
export function issueTextAddress(texts: string): string {
  return `/search/texts/${texts}/issue.json`
}

/** The text of one cell of an issue. */
export function cellTextAddress(texts: string, cell: number): string {
  return `/search/texts/${texts}/${cell}.json`
}

/** The layout of a segment. */
export function directoryAddress(index: string): string {
  return `/search/index/${index}/directory.json`
}

/** One file of a segment's lists. */
export function listsAddress(index: string, file: number): string {
  return `/search/index/${index}/${file}.bin`
}

/** What a segment's articles are called and numbered, for suggestions. */
export function titlesAddress(index: string): string {
  return `/search/index/${index}/titles.json`
}

/** The table of traditional characters. */
export function variantsAddress(variants: string): string {
  return `/search/variants/${variants}.json`
}
