import { foldLoosely, type Simplified } from '@/lib/text/fold-loosely'
import { type FoldedText, foldText } from '@/lib/text/fold-text'

/** A text folded for comparing: its words alone, and for each unit its span in the original. */
export type Comparable = {
  readonly words: string
  /** The same with variants as they are printed: 學 stays 學. */
  readonly printed: string
  readonly exact: string
  readonly folded: FoldedText
  readonly spans: readonly (readonly [number, number])[]
  /** For each unit its place in `exact`. */
  readonly places: readonly number[]
}

/** Folds a text for comparing; units of all forms correspond one to one. The spans are made when they are asked for first: most texts only differ. */
export function comparable(original: string, simplified: Simplified | null): Comparable {
  const folded = foldText(original)
  const printed = foldLoosely(folded.text, null)
  let spans: Comparable['spans'] | null = null
  return {
    words: simplified === null ? printed.text : foldLoosely(folded.text, simplified).text,
    printed: printed.text,
    exact: folded.text,
    places: printed.places,
    folded,
    get spans() {
      spans ??= printed.places.map((place) => [folded.starts[place] ?? 0, folded.ends[place] ?? 0] as const)
      return spans
    },
  }
}
