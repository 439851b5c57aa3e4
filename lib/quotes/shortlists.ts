import type { HeldPart } from './held-part'

/** For each of several quotations the parts that are worth comparing, gathered while all texts pass by once. */
export type Shortlists = {
  /** Looks at one part; `words` are its words folded for comparing. */
  readonly add: (words: string, part: HeldPart) => void
  /** The parts for the nth quotation, those with most of its pairs first. */
  readonly of: (quote: number) => readonly HeldPart[]
}

/** How many parts are compared with a quotation, at most: those that share most with it. */
const MOST_COMPARED = 8

/**
 * The least share of a quotation's pairs that a part must have to be compared. A character that differs takes two pairs with it, so that a
 * third of differing characters still leaves a third of the pairs; with less nothing would be accepted anyway.
 */
const LEAST_SHARED = 0.25

/** The distinct pairs of neighbouring characters of a folded text, 教育强国 → 教育, 育强, 强国; of a single character, itself. */
function pairsOf(words: string): ReadonlySet<string> {
  if (words.length < 2) return new Set(words === '' ? [] : [words])
  return new Set(Array.from({ length: words.length - 1 }, (_, at) => words.slice(at, at + 2)))
}

/**
 * Makes the shortlists of quotations, given folded. The quotations are few and the texts long, so that it is the quotations whose pairs are
 * looked up: sixty issues pass through without an index and without being held.
 */
export function createShortlists(quotes: readonly string[]): Shortlists {
  const sizes: number[] = []
  const byPair = new Map<string, number[]>()
  for (const [quote, words] of quotes.entries()) {
    const pairs = pairsOf(words)
    sizes.push(pairs.size)
    for (const pair of pairs) {
      const known = byPair.get(pair)
      if (known === undefined) byPair.set(pair, [quote])
      else known.push(quote)
    }
  }
  const isSingle = quotes.some((words) => words.length === 1)
  const lists = quotes.map((): { readonly shared: number; readonly part: HeldPart }[] => [])

  return {
    add: (words, part) => {
      const shared = new Map<number, number>()
      const seen = new Set<string>()
      const meet = (pair: string) => {
        const asking = byPair.get(pair)
        if (asking === undefined || seen.has(pair)) return
        seen.add(pair)
        for (const quote of asking) shared.set(quote, (shared.get(quote) ?? 0) + 1)
      }
      for (let at = 0; at < words.length - 1; at++) meet(words.slice(at, at + 2))
      if (isSingle) for (const sign of words) meet(sign)
      for (const [quote, count] of shared) {
        const list = lists[quote]
        if (list === undefined || count < (sizes[quote] ?? 0) * LEAST_SHARED) continue
        // Of parts that share as much the first one stays first.
        const place = list.findIndex((each) => each.shared < count)
        if (place >= 0) list.splice(place, 0, { shared: count, part })
        else if (list.length < MOST_COMPARED || count === sizes[quote]) list.push({ shared: count, part })
        // Parts that have all of its pairs are kept however many they are: a phrase of many places may be named to any of them.
        if (list.length > MOST_COMPARED && (list.at(-1)?.shared ?? 0) < (sizes[quote] ?? 0)) list.pop()
      }
    },
    of: (quote) => (lists[quote] ?? []).map(({ part }) => part),
  }
}
