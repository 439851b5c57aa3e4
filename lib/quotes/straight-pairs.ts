import { type Extent, STRAIGHT_MARKS } from './quotation-marks'

const STRAIGHT = new RegExp(`[${STRAIGHT_MARKS}]`, 'gu')

/** What a pairing costs: a mark that opens where one closes, or the other way round, is worse than one that is left. */
const AGAINST = 5
const LEFT_OUT = { sure: 4, perhaps: 2 }
/** A mark behind a stop opens rather, yet an English habit puts the stop inside: “教育是大计，”他说. */
const BEHIND_STOP = 1

type Costs = { readonly open: number; readonly close: number; readonly alone: number }

/** What it costs to take the mark at `at` of a line as an opening one, as a closing one, or as neither, by what stands beside it. */
function costsOf(line: string, at: number): Costs {
  const before = line.slice(Math.max(0, at - 8), at)
  const behind = line.charAt(at + 1)
  const opens = /(?:^|[：:（(《—])\s*$|\s$/u.test(before) && /\S/u.test(behind)
  const closes = /^$|[\s，。；：！？、）》,.;:!?)]/u.test(behind) && /\S$/u.test(before)
  if (opens === closes)
    return { open: 0, close: /[，。；！？、]$/u.test(before) ? BEHIND_STOP : 0, alone: LEFT_OUT.perhaps }
  return { open: closes ? AGAINST : 0, close: opens ? AGAINST : 0, alone: LEFT_OUT.sure }
}

/** The cheapest pairing of neighbours, by the places of their opening marks; of equal ones that of the last marks, or of the first. */
function cheapestPairs(costs: readonly Costs[], last: boolean): readonly number[] {
  const best = [0]
  const closesPair: boolean[] = []
  for (const [at, { close, alone }] of costs.entries()) {
    const left = (best[at] ?? 0) + alone
    const paired = at === 0 ? Infinity : (best[at - 1] ?? 0) + (costs[at - 1]?.open ?? 0) + close
    closesPair.push(paired < left || (last && paired === left))
    best.push(Math.min(left, paired))
  }
  const pairs: number[] = []
  for (let at = costs.length - 1; at > 0; at--) if (closesPair[at]) pairs.push(--at)
  return pairs.reverse()
}

/**
 * The quotations between straight marks in a line, and the marks that are left. An opening mark stands behind a colon, a blank or the
 * begin of the line, a closing one before a stop or the end: what pairs so is paired, as few as may be are left, and where one
 * pairing is as good as another (三个"直"引号"的) none is guessed.
 */
export function straightPairs(line: string): {
  readonly pairs: readonly Extent[]
  readonly unpaired: readonly number[]
} {
  const places = [...line.matchAll(STRAIGHT)].map(({ index }) => index)
  const costs = places.map((place) => costsOf(line, place))
  const late = new Set(cheapestPairs(costs, true))
  const sure = cheapestPairs(costs, false).filter((at) => late.has(at))
  const paired = new Set(sure.flatMap((at) => [at, at + 1]))
  return {
    pairs: sure.map((at) => ({ start: (places[at] ?? 0) + 1, end: places[at + 1] ?? 0 })),
    unpaired: places.filter((_, at) => !paired.has(at)),
  }
}
