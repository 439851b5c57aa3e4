import { z } from 'zod'

/** What the probe in the page notes; times in milliseconds from the navigation on. */
export const seenSchema = z.object({
  paint: z.number(),
  largest: z.number(),
  /** Tasks of more than 50 ms: begin and length. */
  tasks: z.array(z.tuple([z.number(), z.number()])),
  /** Moved layouts: when and by how much. */
  shifts: z.array(z.tuple([z.number(), z.number()])),
})
export type SeenLoading = z.infer<typeof seenSchema>

/** The four figures of a page's loading, in milliseconds but for CLS, which has no unit. */
export type PageVitals = {
  readonly fcp: number
  readonly lcp: number
  readonly tbt: number
  readonly cls: number
}

/** From this length on a task is felt. */
const LONG = 50

/** What tasks take beyond 50 ms each; only what of them lies after the first paint counts, as Lighthouse reckons it. */
function blockingTime(tasks: SeenLoading['tasks'], from: number): number {
  return tasks
    .map(([start, duration]) => start + duration - Math.max(start, from) - LONG)
    .reduce((sum, beyond) => sum + Math.max(0, beyond), 0)
}

/** The worst burst of shifts: less than a second between two, no more than five in all (web.dev, "Cumulative Layout Shift"). */
function worstShift(shifts: SeenLoading['shifts']): number {
  let [worst, sum, first, last] = [0, 0, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const [at, value] of shifts) {
    if (at - last >= 1000 || at - first >= 5000) [sum, first] = [0, at]
    last = at
    sum += value
    worst = Math.max(worst, sum)
  }
  return worst
}

/**
 * Reckons FCP, LCP, TBT and CLS from what the browser told until the page was at rest. LCP is the last candidate: nobody touches the page
 * while it is measured.
 */
export function pageVitals({ paint, largest, tasks, shifts }: SeenLoading): PageVitals {
  return { fcp: paint, lcp: largest, tbt: blockingTime(tasks, paint), cls: worstShift(shifts) }
}
