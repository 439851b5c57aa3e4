import type { Simplified } from '@/lib/text/fold-loosely'
import { type Comparable, comparable } from './comparable'

/** A quotation that is to be compared with texts: its words as they are written, and folded once for all comparisons. */
export type AskedQuote = {
  readonly quote: string
  readonly folded: Comparable
  /** Whether the quoter denies the words before the mark (绝不“搞大水漫灌”): then the negation of the text is not missing. */
  readonly isDenied: boolean
}

/** Makes a quotation ready to be asked for. */
export function askedQuote(quote: string, simplified: Simplified | null, isDenied = false): AskedQuote {
  return { quote, folded: comparable(quote, simplified), isDenied }
}
