import type { ArticleId, Fragment } from '@/lib/journal/ids'

/** A part of a passage with which quotations are compared: where it stands, and its words as the journal prints them. */
export type HeldPart = {
  readonly article: ArticleId
  readonly fragment: Fragment
  /** The number of the part in its passage: the line of a title. */
  readonly part: number
  readonly original: string
}

/** The rows of a table. */
const ROW = /^t\d/

/**
 * The parts of a passage as they are held: each by itself, but the cells of a table's row together, with tabs between them as a copied row
 * has them; a quotation of one cell is found in it as well.
 */
export function heldParts(
  article: ArticleId,
  { fragment, parts }: { readonly fragment: Fragment; readonly parts: readonly string[] },
): readonly HeldPart[] {
  const originals = ROW.test(fragment) ? [parts.join('\t')] : parts
  return originals.map((original, part) => ({ article, fragment, part, original }))
}
