import type { AnchorRecord } from '@/lib/journal/provenance'
import { visible } from '@/lib/text/visible'

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

/** Pairs of indices (part, anchor) with equal words, in order: a longest common subsequence. */
function equalPairs(
  parts: readonly Part[],
  ledger: readonly AnchorRecord[],
): readonly (readonly [number, number])[] {
  const same = (i: number, j: number) => {
    const part = parts[i]
    const anchor = ledger[j]
    return (
      part !== undefined &&
      anchor !== undefined &&
      part.digest === anchor.digest &&
      part.prefix === prefixOf(anchor.fragment)
    )
  }
  const table = Array.from({ length: parts.length + 1 }, () => new Uint32Array(ledger.length + 1))
  const cell = (i: number, j: number) => table[i]?.[j] ?? 0
  for (let i = parts.length - 1; i >= 0; i--) {
    const row = table[i]
    for (let j = ledger.length - 1; row && j >= 0; j--) {
      row[j] = same(i, j) ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1))
    }
  }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < parts.length && j < ledger.length; ) {
    if (same(i, j)) pairs.push([i++, j++])
    else if (cell(i + 1, j) >= cell(i, j + 1)) i++
    else j++
  }
  return pairs
}

/** A corrected or split paragraph still begins, or all but begins, as it did. */
function startsAlike(text: string, start: string): boolean {
  const equal = [...start].filter((character, i) => text[i] === character).length
  return start.length > 0 && equal >= start.length * 0.75
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
  for (const [i, j] of [...equalPairs(parts, ledger), [parts.length, ledger.length] as const]) {
    for (; part < i; part++) {
      const each = parts[part]
      const text = visible(each?.text ?? '')
      const at = ledger.findIndex(
        (anchor, k) =>
          k >= free && k < j && prefixOf(anchor.fragment) === each?.prefix && startsAlike(text, anchor.start),
      )
      const anchor = ledger[at]
      if (!anchor) continue
      pairs.set(part, anchor)
      free = at + 1
    }
    const anchor = ledger[j]
    if (anchor && i < parts.length) pairs.set(i, anchor)
    part = i + 1
    free = j + 1
  }
  return pairs
}
