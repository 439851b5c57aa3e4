/** What a page of the four that every reader meets may cost at most 上限, on the phone, until the first touch. */
export type PageLimits = {
  readonly requests: number
  /** KiB until the page is at rest, and the scripts' share of them. */
  readonly total: number
  readonly script: number
  /** Its LCP divided by that of the plain page of the same words. */
  readonly lcpRatio: number
  readonly tbt: number
  readonly cls: number
  /** MB (1,000,000 bytes). */
  readonly heap: number
}

/** The limits of cover, contents, longest and shortest article; the others have their budgets in tests/e2e/page-budgets. */
export const PAGE_LIMITS: PageLimits = {
  requests: 5,
  total: 60,
  script: 15,
  lcpRatio: 1.1,
  tbt: 50,
  cls: 0,
  heap: 1.5,
}

/** From two places behind the point on a figure is not told from its limit: 1.104 is 1.10. */
const DIGITS: Readonly<Record<keyof PageLimits, number>> = {
  requests: 0,
  total: 1,
  script: 1,
  lcpRatio: 2,
  tbt: 0,
  cls: 3,
  heap: 2,
}

/** Whether a figure is above its limit. What is shown rounded is compared rounded, or a table would say 1.10 > 1.10. */
export function isBeyond(name: keyof PageLimits, value: number): boolean {
  return Number(value.toFixed(DIGITS[name])) > PAGE_LIMITS[name]
}
