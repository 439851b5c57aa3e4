import type { ArticleId } from '@/lib/journal/ids'
import type { Simplified } from '@/lib/text/fold-loosely'
import { type Comparable, comparable } from './comparable'
import type { HeldPart } from './held-part'

/** The parts with which quotations are compared, by article, each folded once however many quotations ask for it. */
export type HeldTexts = {
  readonly add: (part: HeldPart) => void
  readonly comparableOf: (part: HeldPart) => Comparable
  /** The paragraphs and headings of an article in reading order: what a quotation can run on through. */
  readonly proseOf: (article: ArticleId) => readonly HeldPart[]
}

/** Cells of a table, the title block and signatures are neighbours only in the layout. */
const PROSE = /^[ph]/

/** Makes an empty store of held parts; they are to be added in reading order. */
export function createHeldTexts(simplified: Simplified | null): HeldTexts {
  const folded = new WeakMap<HeldPart, Comparable>()
  const prose = new Map<ArticleId, HeldPart[]>()
  return {
    add(part) {
      if (!PROSE.test(part.fragment)) return
      const own = prose.get(part.article)
      if (own === undefined) prose.set(part.article, [part])
      else own.push(part)
    },
    comparableOf(part) {
      const known = folded.get(part) ?? comparable(part.original, simplified)
      folded.set(part, known)
      return known
    },
    proseOf: (article) => prose.get(article) ?? [],
  }
}
