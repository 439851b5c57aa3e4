import { citeByStandard } from './cite-by-standard'
import { citePlainly } from './cite-plainly'
import type { CitedArticle, CitedPlace } from './cited-article'

/** What is copied: the words 原文, the words with their source 带出处, or the source alone 出处. */
export const COPY_KINDS = ['words', 'words-and-source', 'source'] as const
export type CopyKind = (typeof COPY_KINDS)[number]

/** How the source is written: in plain Chinese, or as GB/T 7714-2015 has it. */
export const CITATION_FORMS = ['plain', 'standard'] as const
export type CitationForm = (typeof CITATION_FORMS)[number]

/**
 * The text for the clipboard. The words are the journal's, character for character: nothing is put around them, and only where
 * they come from several passages do line breaks stand between these. A source follows on a line of its own: ——《题名》，载….
 */
export function copiedText(
  kind: CopyKind,
  form: CitationForm,
  words: readonly string[],
  article: CitedArticle,
  place: CitedPlace,
): string {
  const quoted = words.join('\n')
  if (kind === 'words') return quoted
  const source = form === 'plain' ? citePlainly(article, place) : citeByStandard(article, place)
  return kind === 'source' ? source : `${quoted}\n——${source}`
}
