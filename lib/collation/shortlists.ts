import type { LooseUnits } from '@/lib/text/fold-loosely'
import type { HeldPart } from './held-part'
import { createPairTable } from './pair-table'

/** A part that is worth comparing with a quotation: how many of the pairs that tell it the part has, and how many it lacks. */
export type Candidate = { readonly part: HeldPart; readonly shared: number; readonly lacking: number }

/** For each of several quotations the parts that are worth comparing, gathered while all texts pass by once. */
export type Shortlists = {
  readonly add: (part: HeldPart) => void
  /** The parts for the nth quotation, those with most of its pairs first. */
  readonly of: (quote: number) => readonly Candidate[]
}

/** How many parts are compared with a quotation, at most: those that share most with it. */
const MOST_COMPARED = 8

/**
 * The least share of a quotation's pairs that a text must have to be compared. A character that differs takes two pairs with it, so that a
 * third of differing characters still leaves a third of the pairs; with less nothing would be accepted anyway.
 */
export const LEAST_SHARED = 0.25

/** One paragraph of several that a quotation runs over may have few of its pairs; this many are no chance. */
const LEAST_RUN_ON = 10

/**
 * Makes the shortlists of quotations, given loosely folded. The quotations are few and the texts long, so that it is the quotations whose
 * pairs are looked up: sixty issues pass through without an index and without being held. A quotation of one character has
 * no list.
 */
export function createShortlists(quotes: readonly string[], units: LooseUnits): Shortlists {
  const { numberOf, told, starts, sizes } = createPairTable(quotes)
  const lists = quotes.map((): { readonly shared: number; readonly part: HeldPart }[] => [])
  const shared = new Uint32Array(quotes.length)
  // The last part in which each pair was met: within one part it counts once.
  const metIn = new Uint32Array(starts.length)
  let parts = 0

  function keep(quote: number, count: number, part: HeldPart): void {
    const [list, size] = [lists[quote], sizes[quote] ?? 0]
    if (list === undefined || count < Math.min(size * LEAST_SHARED, LEAST_RUN_ON)) return
    // Of parts that share as much the first one stays first.
    const place = list.findIndex((each) => each.shared < count)
    if (place >= 0) list.splice(place, 0, { shared: count, part })
    else if (list.length < MOST_COMPARED || count === size) list.push({ shared: count, part })
    // Parts that have all of its pairs are kept however many they are: a phrase of many places may be named to any of them.
    if (list.length > MOST_COMPARED && (list.at(-1)?.shared ?? 0) < size) list.pop()
  }

  return {
    add(part) {
      const { original } = part
      parts += 1
      const met: number[] = []
      let before = 0
      for (let at = 0; at < original.length; at++) {
        const unit = units[original.charCodeAt(at)] ?? 0
        if (unit === 0) continue
        const first = before
        before = unit
        if (first === 0) continue
        const number = numberOf(first, unit)
        if (number < 0 || metIn[number] === parts) continue
        metIn[number] = parts
        const end = starts[number + 1] ?? 0
        for (let place = starts[number] ?? 0; place < end; place++) {
          const quote = told[place] ?? 0
          const count = shared[quote] ?? 0
          if (count === 0) met.push(quote)
          shared[quote] = count + 1
        }
      }
      for (const quote of met) {
        keep(quote, shared[quote] ?? 0, part)
        shared[quote] = 0
      }
    },
    of: (quote) =>
      (lists[quote] ?? []).map((each) => ({ ...each, lacking: (sizes[quote] ?? 0) - each.shared })),
  }
}
