import type { IssuePassages } from '@/lib/search/passage'
import type { Question } from '@/lib/search/question'

/** The twin for whole questions: reads everything for each, with no index, no cells, and none of the search's own code. */
const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ς/g, 'σ')
    .replace(/\p{White_Space}|\u200b|\u200c|\u200d|\u2060|\ufeff/gu, '')

const count = (text: string, word: string) => text.split(word).length - 1

type Row = {
  readonly place: string
  readonly issue: string
  readonly article: string
  readonly kind: string
  readonly year: number
  readonly heading: boolean
  readonly parts: readonly string[]
}

function rowsOf(issues: readonly IssuePassages[]): Row[] {
  return issues.flatMap((issue) =>
    issue.articles.flatMap((article) =>
      article.passages.map(({ fragment, parts }) => ({
        place: `${article.id}#${fragment}`,
        issue: issue.id,
        article: article.id,
        kind: article.kind,
        year: Number(issue.id.slice(0, 4)),
        heading: fragment === 'title' || fragment.startsWith('h'),
        parts: parts.map(fold),
      })),
    ),
  )
}

/** The least stretch of a row, gaps of one between its parts, that holds one hit of each word, by trying every window. */
function closest(parts: readonly string[], words: readonly string[]): number {
  const line = parts.join('\n')
  const ends = words.map((word) => {
    const at: number[] = []
    for (const [i] of [...line.split('')].entries()) if (line.startsWith(word, i)) at.push(i)
    // Hits that overlap an earlier one of the same word are none.
    let end = -1
    return at.filter((start) => {
      if (start < end) return false
      end = start + word.length
      return true
    })
  })
  let best = Number.POSITIVE_INFINITY
  const choose = (word: number, from: number, to: number) => {
    if (to - from >= best) return
    if (word === words.length) {
      best = to - from
      return
    }
    for (const start of ends[word] ?? [])
      choose(word + 1, Math.min(from, start), Math.max(to, start + (words[word]?.length ?? 0)))
  }
  choose(0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)
  return best
}

/** What the list must hold: places in order and hits, and the hits of each kind and year with the other filters. */
export function naiveAnswer(
  issues: readonly IssuePassages[],
  words: readonly string[],
  excluded: readonly string[],
  question: Question,
) {
  const wanted = [...new Set(words.map(fold))].filter((word) => word !== '')
  const barred = excluded.map(fold).filter((word) => word !== '')
  const rows = rowsOf(issues)
    .filter(({ heading }) => heading || !question.titles)
    .map((row) => {
      const counts = wanted.map((word) => row.parts.reduce((sum, part) => sum + count(part, word), 0))
      const out = counts.includes(0) || barred.some((word) => row.parts.some((part) => part.includes(word)))
      return { ...row, hits: out ? 0 : counts.reduce((a, b) => a + b, 0) }
    })
    .filter(({ hits }) => hits > 0)
  const within: Record<string, readonly string[]> = {
    kind: ['kind'],
    year: ['year', 'issue', 'article'],
    issue: ['issue', 'article'],
  }
  const passes = (row: Row, except?: string) =>
    (['kind', 'year', 'issue', 'article'] as const).every(
      (filter) =>
        (within[except ?? ''] ?? []).includes(filter) ||
        question[filter] === undefined ||
        question[filter] === row[filter],
    )
  const listed = rows.filter((row) => passes(row))
  const ordered =
    (question.order ?? (wanted.length > 1 ? 'closeness' : 'issue')) === 'closeness' && wanted.length > 1
      ? listed
          .map((row) => ({ row, closest: closest(row.parts, wanted) }))
          .sort((a, b) => a.closest - b.closest)
          .map(({ row }) => row)
      : listed
  const sums = (filter: 'kind' | 'year' | 'issue') => {
    const all: Record<string, number> = {}
    for (const row of rows)
      if (passes(row, filter)) all[row[filter]] = (all[row[filter]] ?? 0) + (wanted.length > 1 ? 1 : row.hits)
    return all
  }
  return {
    inText: rows.length > 0,
    hits: listed.reduce((sum, { hits }) => sum + hits, 0),
    places: ordered.map(({ place }) => place),
    kinds: sums('kind'),
    years: sums('year'),
    issues: sums('issue'),
  }
}
