import type { Fragment } from '@/lib/journal/ids'
import type { BlockText, FoundPlace } from './block-text'
import { findInFamily } from './find-in-family'
import type { Anchor } from './notebook-mark'
import { type Candidate, wordsInText } from './words-in-text'

/**
 * What became of an anchor. `exact`: the words stand where they stood; `moved`: they stand elsewhere, and it is clear where.
 * `changed` 原文已变: the block is there, the words or what they hang on are not. `gone` 原文已删改: the block is gone.
 */
export type Resolution =
  | ({ readonly state: 'exact' | 'moved' } & FoundPlace)
  | { readonly state: 'changed'; readonly fragment: Fragment }
  | { readonly state: 'gone' }

/** Words with less than this much of words and context to know them by could stand anywhere: 发展, 我们要. */
const LEAST_KNOWN = 16
/** So much context must stand without a break on one side; the mark that ends most sentences alone says nothing. */
const LEAST_CONTEXT = 4
/** How far the best place must be ahead of the next, in characters of context. */
const CLEAR_LEAD = 8
/** At the same offsets half of either is enough: the place speaks too. */
const SAME_PLACE = 2

const NEGATION = /[不没未非无勿莫否别]/

/** Whether a negation came or went right before the words: 不得扩大 and 扩大 must not wear one mark. */
function isTurned(text: string, { start }: Candidate, { prefix }: Anchor): boolean {
  return NEGATION.test(prefix.slice(-2)) !== NEGATION.test(text.slice(Math.max(0, start - 2), start))
}

const contextOf = ({ before, after, wholeBefore, wholeAfter }: Candidate) =>
  before + after + Number(wholeBefore) + Number(wholeAfter)
const isWhole = ({ wholeBefore, wholeAfter }: Candidate) => wholeBefore && wholeAfter

/** Whether a place is known well enough by itself, and well enough before the next best. */
function isClear(best: Candidate, next: Candidate | undefined, anchor: Anchor): boolean {
  const ease = best.start === anchor.start ? SAME_PLACE : 1
  const { before, after, wholeBefore, wholeAfter } = best
  if (!isWhole(best)) {
    if (!wholeBefore && !wholeAfter && Math.max(before, after) < LEAST_CONTEXT / ease) return false
    // Where the whole of a short block stands, with something put before or behind it, there is no more to know.
    const isAll = before === anchor.prefix.length && after === anchor.suffix.length
    if (ease === 1 && !isAll && before + after + anchor.exact.length < LEAST_KNOWN) return false
  }
  if (next === undefined) return true
  if (isWhole(best)) return !isWhole(next) || best.start === anchor.start
  return contextOf(best) - contextOf(next) >= CLEAR_LEAD / ease
}

/**
 * Finds the words of an anchor in the article as it is now. Only places with exactly the quoted words are ever given, so
 * 「必须」 that became 「不得」 is `changed`, never painted. The search is bounded: the anchor's own block, and where that
 * fails the blocks it was split into or joined with (see findInFamily); what it reads beyond the words is 32 characters a side.
 * Beyond that bound lies one thing no such anchor can tell: two places alike in words and all of that context.
 */
export function resolveAnchor(anchor: Anchor, blocks: readonly BlockText[]): Resolution {
  const own = blocks.find(({ fragment }) => fragment === anchor.fragment)
  if (own !== undefined) {
    const [best, next] = wordsInText(own.text, anchor).toSorted(
      (a, b) =>
        contextOf(b) - contextOf(a) || Number(b.start === anchor.start) - Number(a.start === anchor.start),
    )
    if (best !== undefined && isClear(best, next, anchor) && !isTurned(own.text, best, anchor)) {
      const { start } = best
      const state = start === anchor.start ? 'exact' : 'moved'
      return { state, fragment: own.fragment, start, end: start + anchor.exact.length }
    }
  }
  const place = findInFamily(anchor, blocks)
  if (place !== null) return { state: 'moved', ...place }
  return own === undefined ? { state: 'gone' } : { state: 'changed', fragment: own.fragment }
}
