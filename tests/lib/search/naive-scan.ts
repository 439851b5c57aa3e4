import type { IssuePassages } from '@/lib/search/passage'

/** The twin that the search is held against: no index, no map, no regard for speed, and none of its code. */
export type NaiveScan = { readonly hits: number; readonly places: readonly string[] }

const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ς/g, 'σ')
    .replace(/\p{White_Space}|\u200b|\u200c|\u200d|\u2060|\ufeff/gu, '')

/** Folds every part once, so that a test can ask a thousand questions. */
export function createNaiveScan(issues: readonly IssuePassages[]): (words: readonly string[]) => NaiveScan {
  const passages = issues.flatMap(({ articles }) =>
    articles.flatMap(({ id, passages: list }) =>
      list.map(({ fragment, parts }) => ({ place: `${id}#${fragment}`, parts: parts.map(fold) })),
    ),
  )
  const names = issues.flatMap(({ articles }) =>
    articles.map(({ id, alternates }) => ({ place: `${id}#title`, names: alternates.map(fold) })),
  )
  return (words) => {
    const wanted = [...new Set(words.map(fold))]
    const counted = passages.map(({ place, parts }) => {
      const counts = wanted.map((word) => parts.reduce((sum, part) => sum + part.split(word).length - 1, 0))
      return { place, hits: counts.includes(0) ? 0 : counts.reduce((a, b) => a + b, 0) }
    })
    // What an article is called in the contents counts only where nothing else does, once for each article.
    const named = names.flatMap(({ place, names: list }) => {
      const name = list.find((text) => wanted.every((word) => text.includes(word)))
      if (name === undefined || wanted.length === 0) return []
      return [{ place, hits: wanted.reduce((sum, word) => sum + name.split(word).length - 1, 0) }]
    })
    const inText = counted.filter(({ hits }) => hits > 0)
    const holding = inText.length > 0 ? inText : named
    return {
      hits: holding.reduce((sum, { hits }) => sum + hits, 0),
      places: holding.map(({ place }) => place),
    }
  }
}
