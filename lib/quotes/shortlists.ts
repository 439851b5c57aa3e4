import type { LooseUnits } from '@/lib/text/fold-loosely'
import type { HeldPart } from './held-part'

/** A part that is worth comparing with a quotation, and how many of its pairs the part lacks. */
export type Candidate = { readonly part: HeldPart; readonly lacking: number }

/** For each of several quotations the parts that are worth comparing, gathered while all texts pass by once. */
export type Shortlists = {
  /** Looks at one part by its exactly folded text. */
  readonly add: (folded: string, part: HeldPart) => void
  /** The parts for the nth quotation, those with most of its pairs first. */
  readonly of: (quote: number) => readonly Candidate[]
}

/** How many parts are compared with a quotation, at most: those that share most with it. */
const MOST_COMPARED = 8

/**
 * The least share of a quotation's pairs that a part must have to be compared. A character that differs takes two pairs with it, so that a
 * third of differing characters still leaves a third of the pairs; with less nothing would be accepted anyway.
 */
const LEAST_SHARED = 0.25

/** Slots of the sieve: a pair that falls on an empty one is in no quotation, and most pairs of a text do. */
const SIEVE = 1 << 20

/** A pair of neighbouring units as one number; a text has millions, which as strings would take most of the time. */
const pairOf = (first: number, second: number) => first * 0x10000 + second
const slotOf = (first: number, second: number) => (first * 0x3d + second) & (SIEVE - 1)

/** The pairs of all quotations, each once under a number, with the quotations that have it. */
type PairTable = {
  readonly sieve: Uint8Array
  readonly numbers: ReadonlyMap<number, number>
  readonly asking: readonly (readonly number[])[]
  /** How many pairs each quotation has. */
  readonly sizes: readonly number[]
}

function tableOf(quotes: readonly string[]): PairTable {
  const sieve = new Uint8Array(SIEVE)
  const numbers = new Map<number, number>()
  const asking: number[][] = []
  const sizes = quotes.map((words, quote) => {
    const own = new Set<number>()
    for (let at = 0; at + 1 < words.length; at++) {
      const [first, second] = [words.charCodeAt(at), words.charCodeAt(at + 1)]
      const pair = pairOf(first, second)
      if (own.has(pair)) continue
      own.add(pair)
      sieve[slotOf(first, second)] = 1
      const number = numbers.get(pair) ?? asking.push([]) - 1
      numbers.set(pair, number)
      asking[number]?.push(quote)
    }
    return own.size
  })
  return { sieve, numbers, asking, sizes }
}

/**
 * Makes the shortlists of quotations, given loosely folded. The quotations are few and the texts long, so that it is the quotations whose
 * pairs are looked up: sixty issues pass through without an index and without being held. A quotation of one character has
 * no list.
 */
export function createShortlists(quotes: readonly string[], units: LooseUnits): Shortlists {
  const { sieve, numbers, asking, sizes } = tableOf(quotes)
  const lists = quotes.map((): { readonly shared: number; readonly part: HeldPart }[] => [])
  const shared = new Uint32Array(quotes.length)
  // The last part in which each pair was met: within one part it counts once.
  const metIn = new Uint32Array(asking.length)
  let parts = 0

  function keep(quote: number, part: HeldPart): void {
    const [list, count, size] = [lists[quote], shared[quote] ?? 0, sizes[quote] ?? 0]
    if (list === undefined || count < size * LEAST_SHARED) return
    // Of parts that share as much the first one stays first.
    const place = list.findIndex((each) => each.shared < count)
    if (place >= 0) list.splice(place, 0, { shared: count, part })
    else if (list.length < MOST_COMPARED || count === size) list.push({ shared: count, part })
    // Parts that have all of its pairs are kept however many they are: a phrase of many places may be named to any of them.
    if (list.length > MOST_COMPARED && (list.at(-1)?.shared ?? 0) < size) list.pop()
  }

  return {
    add(folded, part) {
      parts += 1
      const met: number[] = []
      let before = 0
      for (let at = 0; at < folded.length; at++) {
        const unit = units[folded.charCodeAt(at)] ?? 0
        if (unit === 0) continue
        const first = before
        before = unit
        if (first === 0 || sieve[slotOf(first, unit)] === 0) continue
        const number = numbers.get(pairOf(first, unit))
        if (number === undefined || metIn[number] === parts) continue
        metIn[number] = parts
        for (const quote of asking[number] ?? []) {
          const count = shared[quote] ?? 0
          if (count === 0) met.push(quote)
          shared[quote] = count + 1
        }
      }
      for (const quote of met) {
        keep(quote, part)
        shared[quote] = 0
      }
    },
    of: (quote) =>
      (lists[quote] ?? []).map(({ part, shared }) => ({ part, lacking: (sizes[quote] ?? 0) - shared })),
  }
}
