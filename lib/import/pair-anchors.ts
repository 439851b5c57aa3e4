import type { AnchorRecord } from '@/lib/journal/provenance'
import { visible } from '@/lib/text/visible'
import { equalPairs } from './equal-pairs'

/** One part of the body that gets an address of its own; `prefix` is its kind of address (p, h, s, t1r). */
export type Part = {
  readonly prefix: string
  readonly text: string
  readonly lines: readonly number[]
  readonly digest: string
}

/** The kind of address an anchor has: p12a → p, t1r5 → t1r. */
function prefixOf(fragment: string): string {
  return fragment.replace(/\d+[a-z]*$/, '')
}

/** Pairs of indices (part, anchor) with equal words and the same kind of address, in order. */
function samePairs(parts: readonly Part[], ledger: readonly AnchorRecord[]) {
  return equalPairs(
    parts.map((part) => `${part.prefix} ${part.digest}`),
    ledger.map((anchor) => `${prefixOf(anchor.fragment)} ${anchor.digest}`),
  )
}

/** How many anchors of a gap are held against a part without its equal; its own is hardly further away. */
const REACH = 500

/**
 * A corrected or split paragraph still begins, or all but begins, as it did: three in four of its first characters stand there
 * in their order. By their order, not by their places, for one character put in shifts all behind it.
 */
function startsAlike(text: string, start: string): boolean {
  const begin = text.slice(0, start.length + 3)
  let row = new Array<number>(begin.length + 1).fill(0)
  for (const character of start) {
    const next = [0]
    for (let i = 0; i < begin.length; i++)
      next.push(character === begin[i] ? (row[i] ?? 0) + 1 : Math.max(row[i + 1] ?? 0, next[i] ?? 0))
    row = next
  }
  return start.length > 0 && (row.at(-1) ?? 0) >= start.length * 0.75
}

/**
 * Tells which parts of a text are those of an earlier import: equal words first, in order; between two such, a part
 * that begins like an anchor of the gap is that anchor's, corrected. Index of the part → its anchor.
 */
export function pairAnchors(
  parts: readonly Part[],
  ledger: readonly AnchorRecord[],
): ReadonlyMap<number, AnchorRecord> {
  const pairs = new Map<number, AnchorRecord>()
  let part = 0
  let free = 0
  for (const [i, j] of [...samePairs(parts, ledger), [parts.length, ledger.length] as const]) {
    for (; part < i; part++) {
      const each = parts[part]
      const text = visible(each?.text ?? '')
      const near = ledger.slice(free, Math.min(j, free + REACH))
      const at = near.findIndex(
        ({ fragment, start }) => prefixOf(fragment) === each?.prefix && startsAlike(text, start),
      )
      const anchor = near[at]
      if (!anchor) continue
      pairs.set(part, anchor)
      free += at + 1
    }
    const anchor = ledger[j]
    if (anchor && i < parts.length) pairs.set(i, anchor)
    part = i + 1
    free = j + 1
  }
  return pairs
}
