import { foldText } from '@/lib/text/fold-text'
import { sharedRuns } from '@/lib/text/shared-runs'
import type { AddressedBlock } from './addressed-block'
import type { ArticleId, Fragment } from './ids'
import { issueLabel } from './issue-label'
import type { PublishedIssue } from './published'

/** The shortest run that counts: shorter ones are the set phrases that every document has (中国特色社会主义思想). */
export const LEAST_SHARED = 30

/** How many places a passage lists; a formula that opens hundreds of documents would bury the page. */
export const MOST_LISTED = 8

/** One other place where the words of a passage stand. */
export type SamePlace = {
  readonly article: ArticleId
  readonly fragment: Fragment
  readonly title: string
  readonly issueLabel: string
  /** The longest run both have in common, as the passage itself prints it. */
  readonly words: string
  /** Its length in visible characters. */
  readonly characters: number
}

/** A paragraph whose words stand elsewhere too: how many such places there are, and the newest of them. */
export type RepeatedPassage = {
  readonly article: ArticleId
  readonly fragment: Fragment
  readonly total: number
  readonly places: readonly SamePlace[]
}

type Passage = Pick<SamePlace, 'article' | 'fragment' | 'title' | 'issueLabel'> & { readonly text: string }

type Paragraph = { readonly fragment: Fragment; readonly text: string }

/** Paragraphs, also those of a cover notice. Headings, tables, addressees and signatures are alike by their nature. */
function paragraphsOf(blocks: readonly AddressedBlock[]): readonly Paragraph[] {
  return blocks.flatMap((block) => {
    if (block.type === 'notice') return paragraphsOf(block.blocks)
    return block.type === 'paragraph' ? [block] : []
  })
}

/** The characters of a text behind a stretch of its folded form, which is counted in code points. */
function printedWords(text: string, start: number, characters: number): string {
  const folded = foldText(text)
  const units = [...folded.text]
  const from = units.slice(0, start).join('').length
  const to = from + units.slice(start, start + characters).join('').length
  return text.slice(folded.starts[from], folded.ends[to - 1])
}

/**
 * 「这段话还见于…」: finds for the paragraphs of an article every other paragraph of the archive that has a run of at least
 * 30 visible characters in common with it, whatever the width, case or blanks of either. Exact and complete; only the
 * list is cut, in the order of the library (newest issue first). Call it once for the whole library, then for each article.
 */
export function repeatedPassages(
  library: readonly PublishedIssue[],
): (article: ArticleId) => ReadonlyMap<Fragment, RepeatedPassage> {
  const passages: Passage[] = library.flatMap(({ issue, articles }) =>
    articles.flatMap(({ record, blocks }) =>
      paragraphsOf(blocks).map(({ fragment, text }) => ({
        article: record.id,
        fragment,
        title: record.title,
        issueLabel: issueLabel(issue),
        text,
      })),
    ),
  )
  const firstOf = new Map<ArticleId, number>()
  for (const [place, { article }] of passages.entries())
    if (!firstOf.has(article)) firstOf.set(article, place)
  const sharing = sharedRuns(
    passages.map(({ text }) => foldText(text).text),
    { least: LEAST_SHARED, most: MOST_LISTED },
  )
  return (article) => {
    const repeated = new Map<Fragment, RepeatedPassage>()
    const first = firstOf.get(article) ?? passages.length
    for (let at = first; passages[at]?.article === article; at++) {
      const passage = passages[at]
      const shared = sharing(at)
      if (passage === undefined || shared === undefined) continue
      const places = shared.runs.flatMap(({ text, start, characters }) => {
        const other = passages[text]
        if (other === undefined) return []
        const { text: _, ...place } = other
        return [{ ...place, characters, words: printedWords(passage.text, start, characters) }]
      })
      repeated.set(passage.fragment, { article, fragment: passage.fragment, total: shared.total, places })
    }
    return repeated
  }
}
