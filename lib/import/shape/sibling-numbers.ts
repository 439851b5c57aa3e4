import { type NumberStyle, readNumbering } from '@/lib/text/numbering'
import { endsSentence, hasInnerStop } from '@/lib/text/punctuation'
import type { SourceBlock } from '../source-document'

/** The rank of a heading by the style of its number; styles that never head anything are left out. */
export type RanksByStyle<Rank extends number> = Partial<Record<NumberStyle, Rank>>

/** The numbered lines of one style under one parent, 1. 2. 3. below the same （一）, and what is judged of all of them. */
export type Siblings = {
  /** Their places, in order. */
  readonly places: readonly number[]
  /** One of them has its text on its own line: （一）指导思想。以立德树人…. */
  readonly runIns: boolean
  /** One of them, but for the last, has another block than the next sibling under it. */
  readonly leadingHaveText: boolean
  /** One of them ends in a full stop or semicolon, as the items of a list do. */
  readonly stops: boolean
  /** One of them ends in a semicolon, so that what ends in a full stop is the last item of a list. */
  readonly semicolons: boolean
  /** They stand in an article of a regulation (第X条), so that they are its items. */
  readonly inArticle: boolean
  readonly hasOwnText: (place: number) => boolean
}

const LONGEST_NUMBERED = 60

/** The numbers of the items in an article; 一、 may stand above articles, as a chapter does. */
const ITEMS: readonly NumberStyle[] = ['han-bracket', 'digit', 'digit-bracket']

/** Tells whether a numbered line could be a heading by its own looks: one clause, no list mark, not too long. */
export function looksLikeHeading(text: string, ranks: RanksByStyle<number>): boolean {
  const number = readNumbering(text)
  if (!number || number.rest === '' || ranks[number.style] === undefined) return false
  if (hasInnerStop(text) || /：“/.test(text) || /[；：:;，、]$/u.test(text.trim())) return false
  return endsSentence(text) ? number.rest.length <= 36 : text.length <= LONGEST_NUMBERED
}

/** Tells whether a block begins what stands above another one, as 二、 and 第三条 end the items before them. */
function isOuter(
  block: SourceBlock | undefined,
  other: SourceBlock | undefined,
  ranks: RanksByStyle<number>,
): boolean {
  const style = block && !block.rows ? readNumbering(block.text)?.style : undefined
  const own = readNumbering(other?.text ?? '')?.style
  if (style === undefined || own === undefined) return false
  if (style === 'article') return ITEMS.includes(own)
  return (ranks[style] ?? 9) < (ranks[own] ?? 0)
}

function judged(
  places: readonly number[],
  blocks: readonly SourceBlock[],
  ranks: RanksByStyle<number>,
  inArticle: boolean,
): Siblings {
  const set = new Set(places)
  const hasOwnText = (place: number) =>
    place + 1 < blocks.length && !set.has(place + 1) && !isOuter(blocks[place + 1], blocks[place], ranks)
  const texts = places.map((place) => blocks[place]?.text ?? '')
  return {
    places,
    inArticle,
    hasOwnText,
    runIns: texts.some((text) => !looksLikeHeading(text, ranks)),
    leadingHaveText: places.slice(0, -1).some(hasOwnText),
    semicolons: texts.some((text) => /[；;]$/u.test(text.trim())),
    stops: texts.some((text) => /[。；;]$/u.test(text.trim())),
  }
}

/**
 * Groups the numbered lines of a body with their siblings, in one pass: a line of a higher rank that looks like a
 * heading begins new groups below it, and so does an article 第X条, whatever it says. By the place of a line; lines without a rank have no siblings.
 */
export function groupSiblings(
  blocks: readonly SourceBlock[],
  ranks: RanksByStyle<number>,
): ReadonlyMap<number, Siblings> {
  const open = new Map<NumberStyle, number[]>()
  const groups: { readonly places: number[]; readonly inArticle: boolean }[] = []
  let inArticle = false
  for (const [place, { text, rows }] of blocks.entries()) {
    const style = readNumbering(text)?.style
    const rank = style === undefined ? undefined : ranks[style]
    if (rows === undefined && style === 'article') {
      for (const item of ITEMS) open.delete(item)
      inArticle = true
    }
    // What stands above articles ends them, and so does an annex.
    if (/^附[件表录]/u.test(text) || (rank !== undefined && style && !ITEMS.includes(style)))
      inArticle = false
    if (style === undefined || rank === undefined) continue
    const group = open.get(style)
    if (rows === undefined) {
      if (group) group.push(place)
      else {
        const begun = [place]
        groups.push({ places: begun, inArticle })
        open.set(style, begun)
      }
    }
    if (!looksLikeHeading(text, ranks)) continue
    for (const other of open.keys()) if ((ranks[other] ?? 0) > rank) open.delete(other)
  }
  return new Map(
    groups.flatMap(({ places, inArticle: ofArticle }) => {
      const siblings = judged(places, blocks, ranks, ofArticle)
      return places.map((place) => [place, siblings] as const)
    }),
  )
}
