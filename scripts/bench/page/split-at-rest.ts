import { PHONE_NETWORK } from './phone-page'
import type { Answer } from './serve-site'

/** What a page fetched until it was at rest, and what it fetched later of its own accord. */
export type SplitAnswers = { readonly before: readonly Answer[]; readonly after: readonly Answer[] }

/** At rest is a loaded page that has had nothing on its way for so long, in milliseconds: the `networkidle` of the browsers' tools. */
const QUIET = 500

/** How long an answer is on its way to the phone after all before it, in milliseconds. */
const transferTime = (bytes: number) => (bytes / PHONE_NETWORK.downloadThroughput) * 1000

/**
 * Splits what a server gave to a page at the moment of rest. The server sees only when it was asked: it answers at once, and the
 * browser delays. So it is reckoned how long each answer was on its way, one after the other through the phone's network. The tools of the
 * page would not do, for they do not see what its worker fetches.
 */
export function splitAtRest(answers: readonly Answer[], loaded: number): SplitAnswers {
  const before: Answer[] = []
  const sorted = answers.toSorted((a, b) => a.at - b.at)
  let free = Number.NEGATIVE_INFINITY
  for (const answer of sorted) {
    if (answer.at > Math.max(loaded, free) + QUIET) break
    before.push(answer)
    free = Math.max(free, answer.at + PHONE_NETWORK.latency) + transferTime(answer.bytes)
  }
  return { before, after: sorted.slice(before.length) }
}
