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
  readonly hasOwnText: (place: number) => boolean
}

const LONGEST_NUMBERED = 60

/** Tells whether a numbered line could be a heading by its own looks: one clause, no list mark, not too long. */
export function looksLikeHeading(text: string, ranks: RanksByStyle<number>): boolean {
  const number = readNumbering(text)
  if (!number || number.rest === '' || ranks[number.style] === undefined) return false
  if (hasInnerStop(text) || /：“/.test(text) || /[；：:;，、]$/u.test(text.trim())) return false
  return endsSentence(text) ? number.rest.length <= 36 : text.length <= LONGEST_NUMBERED
}

function judged(
  places: readonly number[],
  blocks: readonly SourceBlock[],
  ranks: RanksByStyle<number>,
): Siblings {
  const set = new Set(places)
  const hasOwnText = (place: number) => place + 1 < blocks.length && !set.has(place + 1)
  const texts = places.map((place) => blocks[place]?.text ?? '')
  return {
    places,
    hasOwnText,
    runIns: texts.some((text) => !looksLikeHeading(text, ranks)),
    leadingHaveText: places.slice(0, -1).some(hasOwnText),
    stops: texts.some((text) => /[。；;]$/u.test(text.trim())),
  }
}

/**
 * Groups the numbered lines of a body with their siblings, in one pass: a line of a higher rank that looks like a
 * heading begins new groups below it. By the place of a line; lines without a rank have no siblings.
 */
export function groupSiblings(
  blocks: readonly SourceBlock[],
  ranks: RanksByStyle<number>,
): ReadonlyMap<number, Siblings> {
  const open = new Map<NumberStyle, number[]>()
  const groups: number[][] = []
  for (const [place, { text, rows }] of blocks.entries()) {
    const style = readNumbering(text)?.style
    const rank = style === undefined ? undefined : ranks[style]
    if (style === undefined || rank === undefined) continue
    const group = open.get(style)
    if (rows === undefined) {
      if (group) group.push(place)
      else {
        const begun = [place]
        groups.push(begun)
        open.set(style, begun)
      }
    }
    if (!looksLikeHeading(text, ranks)) continue
    for (const other of open.keys()) if ((ranks[other] ?? 0) > rank) open.delete(other)
  }
  return new Map(
    groups.flatMap((places) => {
      const siblings = judged(places, blocks, ranks)
      return places.map((place) => [place, siblings] as const)
    }),
  )
}
