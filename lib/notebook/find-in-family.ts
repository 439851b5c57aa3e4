import { FRAGMENT_PATTERN } from '@/lib/journal/fragment-pattern'
import type { Fragment } from '@/lib/journal/ids'
import type { BlockText, FoundPlace } from './block-text'
import type { Anchor } from './notebook-mark'

/** Words and context together must be this long to be known outside their own block. */
const LEAST_KNOWN = 24
/** A block joined to the end of another begins further in than it did; a twin of it begins where it began. */
const LEAST_SHIFT = 8

type Address = { readonly kind: string; readonly number: number; readonly insert: string }

/** The address in parts, p12a → (p, 12, a); null where blocks are never split or joined: rows of tables, the title. */
function addressOf(fragment: Fragment): Address | null {
  const { kind, number, insert = '' } = FRAGMENT_PATTERN.exec(fragment)?.groups ?? {}
  return kind === undefined ? null : { kind, number: Number(number), insert }
}

/**
 * The blocks that may hold the words of another: p12 was split, then the rest is p12a and so on; p13 is gone, then it
 * may be joined to the block before it. Imports keep it so: a new part gets a letter, a joined one the earlier address.
 */
function familyOf(anchor: Anchor, blocks: readonly BlockText[]): readonly BlockText[] {
  const own = addressOf(anchor.fragment)
  if (own === null) return []
  const kin = blocks.flatMap((block) => {
    const address = addressOf(block.fragment)
    return address?.kind === own.kind ? [{ block, address }] : []
  })
  if (blocks.some(({ fragment }) => fragment === anchor.fragment))
    return kin.filter(({ address }) => address.number === own.number).map(({ block }) => block)
  const earlier = kin.filter(
    ({ address }) =>
      address.number < own.number || (address.number === own.number && address.insert < own.insert),
  )
  return earlier.slice(-1).map(({ block }) => block)
}

/** How often a text stands in another. */
function countOf(text: string, part: string): number {
  let count = 0
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) count++
  return count
}

/**
 * Finds words that a split or a join took into another block: 第12段 became 第12段 and 第12段之一. Words and the whole context must
 * stand there, once in the article, so that a twin of a deleted paragraph is never taken for it. Null where that is not so.
 */
export function findInFamily(anchor: Anchor, blocks: readonly BlockText[]): FoundPlace | null {
  const { exact, prefix, suffix } = anchor
  const quote = prefix + exact + suffix
  const family = familyOf(anchor, blocks)
  if (family.length === 0 || quote.length < LEAST_KNOWN) return null
  const text = family.map((block) => block.text).join('')
  const strangers = blocks.filter((block) => !family.includes(block))
  if (countOf(text, quote) !== 1 || strangers.some((block) => block.text.includes(quote))) return null
  const at = text.indexOf(quote) + prefix.length
  const joined = !blocks.some(({ fragment }) => fragment === anchor.fragment)
  if (joined && at < anchor.start + LEAST_SHIFT) return null
  let offset = 0
  for (const { fragment, text: part } of family) {
    const start = at - offset
    // Words that a split runs through stand in no block whole.
    if (start >= 0 && start + exact.length <= part.length)
      return { fragment, start, end: start + exact.length }
    offset += part.length
  }
  return null
}
