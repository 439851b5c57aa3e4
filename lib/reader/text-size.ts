/** The steps of 字号 in CSS pixels. The stylesheet sets them in rem, so that a larger text of the browser enlarges them too. */
export const TEXT_STEPS = [18, 20, 22, 24, 26, 30, 36, 42, 48] as const

/** A size of the running text as it is stored; `default` is 18 on a phone, 20 at a desk and 29 in 大字模式. */
export const TEXT_SIZES = ['default', ...TEXT_STEPS] as const
export type TextSize = (typeof TEXT_SIZES)[number]

/** The running text is never smaller than this: 18 pixels (MIIT for all readers), and 29 in 大字模式. */
const LEAST = { standard: TEXT_STEPS[0], large: 29 } as const

/**
 * The names under which sizes were stored before there were steps (小 标准 大 特大 超大), each with the step that is nearest.
 * They are still taken over: a reader who once chose 超大 does not find small print one day.
 */
export const NAMED_SIZES: ReadonlyMap<string, TextSize> = new Map<string, TextSize>([
  ['small', 18],
  ['standard', 'default'],
  ['large', 22],
  ['larger', 26],
  ['largest', 30],
])

/** The pixels a stored size comes to: by default 18, on a wide page 20; in 大字模式 no size is below 29. */
export function seenSize(size: TextSize, mode: keyof typeof LEAST, isWide: boolean): number {
  const chosen = size === 'default' ? (isWide ? 20 : 18) : size
  return Math.max(chosen, LEAST[mode])
}

/**
 * The size one step from what is seen, or null where the steps end: 20 goes up to 22, 48 nowhere. In 大字模式 30 goes down
 * to `default`, which is 29 there.
 */
export function stepFrom(seen: number, by: 1 | -1, mode: keyof typeof LEAST): TextSize | null {
  if (by > 0) return TEXT_STEPS.find((step) => step > seen) ?? null
  if (seen <= LEAST[mode]) return null
  const smaller = TEXT_STEPS.filter((step) => step < seen).at(-1)
  return smaller === undefined || smaller < LEAST[mode] ? 'default' : smaller
}
