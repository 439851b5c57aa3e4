import { articleParts } from '@/lib/journal/article-parts'
import { fieldLabel } from '@/lib/journal/field-labels'
import { passageLabel } from '@/lib/journal/passage-label'
import type { ArticleProvenance } from '@/lib/journal/provenance'
import type { PublishedArticle } from '@/lib/journal/published'
import { visible } from '@/lib/text/visible'

/** A place of words in an article: which passage, and the words with some before and behind. */
export type WordsPlace = { readonly label: string; readonly excerpt: string }

const CONTEXT = 8

/**
 * Every place of some words in an article, blanks aside, in the order in which a correction's `occurrence` counts them: title
 * lines and body by their lines in the source.
 */
export function placesOfWords(
  article: PublishedArticle,
  ledger: ArticleProvenance,
  words: string,
): readonly WordsPlace[] {
  const texts = new Map(
    articleParts(article.blocks).map((part) => [part.fragment, part.cells ?? [part.text]]),
  )
  const passages = [
    ...ledger.printed.map(({ field, lines, text }) => ({ label: fieldLabel(field), lines, texts: [text] })),
    ...ledger.anchors.map(({ fragment, lines }) => ({
      label: passageLabel(fragment),
      lines,
      texts: texts.get(fragment) ?? [],
    })),
  ].toSorted((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0))
  const wanted = visible(words)
  if (wanted === '') return []
  return passages.flatMap(({ label, texts: cells }) =>
    cells.map(visible).flatMap((text) => {
      const places: WordsPlace[] = []
      for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
        const excerpt = text.slice(Math.max(0, at - CONTEXT), at + wanted.length + CONTEXT)
        places.push({ label, excerpt: `…${excerpt}…` })
      }
      return places
    }),
  )
}
