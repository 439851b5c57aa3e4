import type { ArticleId, Fragment } from '@/lib/journal/ids'

/** A part of a passage with which quotations are compared: where it stands, and its words as the journal prints them. */
export type HeldPart = {
  readonly article: ArticleId
  readonly fragment: Fragment
  /** The number of the part in its passage: the cell of a row. */
  readonly part: number
  readonly original: string
}
