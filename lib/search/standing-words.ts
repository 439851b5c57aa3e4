import { foldedForm } from '@/lib/text/folded-form'
import type { NearWords } from './answer'
import { isHeading } from './is-heading'
import { MATCH_TIERS } from './match-tier'

/** The words of the text that are nearest to what was typed. */
export type NearestWords = NonNullable<NearWords['nearest']>

/**
 * How the nearest words agree with what was typed, where they are the same after all and only the search, which looks into one paragraph
 * at a time, could not find them: `same` in every character, `elided` in all that …… leaves, `punctuation` but for signs, `variants` but for 學 and 学, 三 and
 * 3. Null where any word differs: then it is another text, however near.
 */
export function standingAs({
  pieces,
  elided,
}: Pick<NearestWords, 'pieces' | 'elided'>): 'same' | 'elided' | 'punctuation' | 'variants' | null {
  const kinds = new Set(pieces.map(({ kind }) => kind))
  if (kinds.has('other') || kinds.has('extra') || kinds.has('omitted')) return null
  const folded = (side: 'quote' | 'text') => foldedForm(pieces.map((piece) => piece[side]).join(''))
  if (folded('quote') === folded('text')) return elided ? 'elided' : 'same'
  return kinds.has('variant') ? 'variants' : 'punctuation'
}

const AGREEMENT = {
  same: '文字和标点一致',
  elided: '省略号前后的文字都与原文一致',
  punctuation: '文字一致，标点不同',
  variants: MATCH_TIERS.variants.label,
} as const

/** 两, not 二, before what is counted. */
const COUNTS = ['', '', '两', '三', '四', '五', '六', '七', '八', '九']

/** Where the words stand, if not in one passage: 原文分在两段. Empty where they stand in one. */
export function standingPlace({ passages }: Pick<NearestWords, 'passages'>): string {
  const count = COUNTS[passages.length] ?? `${passages.length}`
  if (count === '') return ''
  return passages.some(isHeading) ? `原文分在相邻的${count}处` : `原文分在${count}段`
}

/**
 * Says that the words stand and what kept them from being found: 文字和标点一致，原文分在两段. Null where they do not stand. Of such words
 * it must not be said that the archive has them not.
 */
export function standingLabel(nearest: NearestWords): string | null {
  const agreement = standingAs(nearest)
  if (agreement === null) return null
  return [AGREEMENT[agreement], standingPlace(nearest)].filter((part) => part !== '').join('，')
}
