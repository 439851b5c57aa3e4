import { titleKey } from '@/lib/text/title-key'
import type { ArticleId } from './ids'
import type { Issue } from './issue'

/** One line of 本期学习要目 as printed, with the article it names where that is beyond doubt. */
export type HighlightTarget = { readonly text: string; readonly article: ArticleId | undefined }

/**
 * Finds the article behind each highlight. Highlights and contents name the same article in slightly different words
 * (教育改革和发展规划 / 教育改革发展规划): equal titles match, punctuation aside; and where both lists are equally long,
 * a line that matches nothing takes the entry at its place, unless another line already leads there.
 */
export function highlightTargets({ highlights, contents }: Issue): readonly HighlightTarget[] {
  const byKey = new Map(contents.map(({ title, article }) => [titleKey(title), article]))
  const exact = highlights.map((text) => byKey.get(titleKey(text)))
  const taken = new Set(exact)
  return highlights.map((text, place) => {
    const atPlace = highlights.length === contents.length ? contents[place]?.article : undefined
    return { text, article: exact[place] ?? (taken.has(atPlace) ? undefined : atPlace) }
  })
}
