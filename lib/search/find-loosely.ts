import { markSigns } from '@/lib/collation/mark-signs'
import { foldLoosely, formsOf, type Simplified } from '@/lib/text/fold-loosely'
import type { FoldedText } from '@/lib/text/fold-text'
import type { LooseTerm } from './archive/terms'
import { occurrences, type QuoteMatch } from './find-quote'
import { LOOSE_TIERS, type LooseTier } from './match-tier'
import type { Query } from './query'

/** A word of a query for the tiers beside the exact one. */
type LooseWord = {
  readonly word: string
  readonly verbatim: boolean
  /** Without punctuation, and with the variants besides. */
  readonly plain: string
  readonly full: string
  /** Punctuation that stands before its first character: 1 in 「“十四五」. */
  readonly lead: number
}

/** A query folded for the looser tiers. */
export type LooseQuery = {
  readonly words: readonly LooseWord[]
  readonly excluded: readonly string[]
  /** The words as the loose lists of the index have them; none where a word is only punctuation. */
  readonly terms: readonly LooseTerm[]
}

/** Folds a query for the looser tiers. */
export function loosen({ words, excluded, verbatim }: Query, simplified: Simplified): LooseQuery {
  const loose = words.map((word) => {
    const isVerbatim = verbatim.includes(word)
    const full = foldLoosely(word, simplified, isVerbatim)
    return {
      word,
      verbatim: isVerbatim,
      plain: foldLoosely(word, null, isVerbatim).text,
      full: full.text,
      lead: full.places[0] ?? 0,
    }
  })
  const terms = words.map((printed) => {
    const folded = foldLoosely(printed, simplified).text
    return { folded, printed, forms: folded.length === 1 ? formsOf(folded, simplified) : [] }
  })
  // Of punctuation alone nothing is left to look for.
  const isEmpty = terms.some(({ folded }) => folded === '')
  return { words: loose, excluded, terms: isEmpty ? [] : terms }
}

type TieredMatch = QuoteMatch & { readonly tier: 'exact' | LooseTier }

/** Whether the signs between the same words make another value of a number: 1.5 is not 15 with other punctuation. */
function changesValue(word: string, printed: string): boolean {
  if (!/\p{N}/u.test(printed)) return false
  const pieces = markSigns([{ kind: 'same', quote: word, text: printed }])
  return pieces.some(({ kind }) => kind !== 'same' && kind !== 'sign')
}

/** Where one word stands in one part, loosely, each time with the best tier that holds. */
function matchesOf(
  part: FoldedText,
  { word, verbatim, plain, full, lead }: LooseWord,
  simplified: Simplified,
): { readonly start: number; readonly end: number; readonly tier: TieredMatch['tier'] }[] {
  const loose = foldLoosely(part.text, simplified, verbatim)
  return occurrences(loose.text, full).flatMap((at) => {
    const from = loose.places[at] ?? 0
    const to = (loose.places[at + full.length - 1] ?? from) + 1
    const printed = part.text.slice(from, to)
    const isExact = from >= lead && part.text.startsWith(word, from - lead)
    const isPlain = foldLoosely(printed, null, verbatim).text === plain
    if (!isExact && changesValue(word, printed)) return []
    return [
      {
        start: part.starts[from] ?? 0,
        end: part.ends[to - 1] ?? 0,
        tier: isExact ? 'exact' : isPlain ? 'punctuation' : 'variants',
      } as const,
    ]
  })
}

const rank = (tier: TieredMatch['tier']) => (tier === 'exact' ? 0 : 1 + LOOSE_TIERS.indexOf(tier))

/**
 * Finds a query in one passage with other punctuation or other characters: 「教育科技人才」 in 「教育、科技、人才」, 「學習」 in
 * 「学习」. One word has the hits of exactly this tier, so that no exact hit is told twice; several words make a hit of the
 * tier that the worst of them needs. Empty where a word is missing or an excluded one stands.
 */
export function findLoosely(
  parts: readonly FoldedText[],
  { words, excluded }: LooseQuery,
  tier: LooseTier,
  simplified: Simplified,
): QuoteMatch[] {
  if (excluded.some((word) => parts.some(({ text }) => text.includes(word)))) return []
  const perWord = words.map((word, index) =>
    parts.flatMap((part, place) =>
      matchesOf(part, word, simplified).map((match) => ({ ...match, word: index, part: place })),
    ),
  )
  const best = perWord.map((matches) => Math.min(...matches.map((match) => rank(match.tier))))
  const wanted = words.length === 1 ? [rank(tier)] : best
  if (words.length > 1 && Math.max(...best) !== rank(tier)) return []
  return perWord
    .flatMap((matches, index) => matches.filter((match) => rank(match.tier) === wanted[index]))
    .map(({ word, part, start, end }) => ({ word, part, start, end }))
    .sort((a, b) => a.part - b.part || a.start - b.start || a.end - b.end)
}
