import { type SourceDocument, wordsOf } from '@/lib/import/source-document'
import { type ArticlePart, articleParts } from '@/lib/journal/article-parts'
import type { ArticleId, Fragment } from '@/lib/journal/ids'
import type { Provenance } from '@/lib/journal/provenance'
import type { PublishedIssue } from '@/lib/journal/published'

/** A published piece: a printed line that became a field, or a part of a body. */
export type Piece = { readonly article: ArticleId | null; readonly lines: readonly number[] } & (
  | { readonly field: string; readonly text: string }
  | { readonly fragment: Fragment; readonly part: ArticlePart }
)

/** Source lines and what was made of them, side by side; without pieces they are left out. */
export type Row = { readonly lines: readonly number[]; readonly pieces: readonly Piece[] }

/** The rows of one article, or (null) of masthead, highlights and contents. */
export type RowSection = { readonly article: ArticleId | null; readonly rows: readonly Row[] }

function piecesOf(issue: PublishedIssue, provenance: Provenance): readonly Piece[] {
  const masthead = provenance.masthead.map((line): Piece => ({ ...line, article: null }))
  const articles = issue.articles.flatMap(({ record: { id }, blocks }, i): Piece[] => {
    const ledger = provenance.articles[i]
    const parts = new Map(articleParts(blocks).map((part) => [part.fragment, part]))
    return [
      ...(ledger?.printed ?? []).map((line) => ({ ...line, article: id })),
      ...(ledger?.anchors ?? []).flatMap(({ fragment, lines }): Piece[] => {
        const part = parts.get(fragment)
        return part ? [{ article: id, lines, fragment, part }] : []
      }),
    ]
  })
  return [...masthead, ...articles]
}

type Stretch = { start: number; end: number; pieces: Piece[] }

/** Pieces whose lines overlap stand in one row: a paragraph and the note that stood between its halves. */
function stretchesOf(pieces: readonly Piece[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  const sorted = pieces
    .filter(({ lines }) => lines.length > 0)
    .toSorted((a, b) => Math.min(...a.lines) - Math.min(...b.lines))
  for (const piece of sorted) {
    const [start, end] = [Math.min(...piece.lines), Math.max(...piece.lines)]
    const last = stretches.at(-1)
    if (last && start <= last.end) {
      last.pieces.push(piece)
      last.end = Math.max(last.end, end)
    } else stretches.push({ start, end, pieces: [piece] })
  }
  return stretches
}

/**
 * Lays source and records side by side: every line of the source that is not blank stands in exactly one row, in order, beside
 * the pieces made of it. A line between two articles belongs to the one before.
 */
export function alignRows(
  source: SourceDocument,
  issue: PublishedIssue,
  provenance: Provenance,
): readonly RowSection[] {
  const stretches = stretchesOf(piecesOf(issue, provenance))
  const sections: { article: ArticleId | null; rows: { lines: number[]; pieces: readonly Piece[] }[] }[] = [
    { article: null, rows: [] },
  ]
  let next = 0
  let open: Stretch | undefined
  for (const line of source.lines) {
    if (wordsOf(line) === '') continue
    while ((stretches[next]?.end ?? Number.POSITIVE_INFINITY) < line.number) next += 1
    const stretch = stretches[next]
    const within = stretch && stretch.start <= line.number ? stretch : undefined
    const article = within?.pieces[0]?.article ?? null
    if (within && article !== null && article !== sections.at(-1)?.article)
      sections.push({ article, rows: [] })
    const rows = sections.at(-1)?.rows
    if (within && within === open) rows?.at(-1)?.lines.push(line.number)
    else rows?.push({ lines: [line.number], pieces: within?.pieces ?? [] })
    open = within
  }
  return sections
}
