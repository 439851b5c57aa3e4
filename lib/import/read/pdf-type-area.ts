import { highest, lowest } from './pdf-extremes'
import type { PrintedLine } from './pdf-lines'

/** The measures of the text: its commonest size and the distance of its lines, in points. */
export type Measures = { readonly size: number; readonly pitch: number }

/** Where the lines of a page begin and end; `slack` is how far from the right end a full line may stop. */
export type TypeArea = { readonly left: number; readonly right: number; readonly slack: number }

/** The commonest value, and among equals the first; values within one step count alike. */
function commonest(
  values: readonly (readonly [value: number, weight: number])[],
  step: number,
): number | null {
  const weights = new Map<number, number>()
  for (const [value, weight] of values) {
    const key = Math.round(value / step)
    weights.set(key, (weights.get(key) ?? 0) + weight)
  }
  const [best] = [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return best ? best[0] * step : null
}

/** Measures the text of a document by all its pages; titles and notes are fewer than its lines of text. */
export function measureText(pages: readonly (readonly PrintedLine[])[]): Measures {
  const size =
    commonest(
      pages.flat().map((line) => [line.size, line.text.length] as const),
      0.25,
    ) ?? 12
  const isBody = (line: PrintedLine | undefined) =>
    line !== undefined && Math.abs(line.size - size) <= size * 0.1
  const steps = pages.flatMap((lines) =>
    lines.flatMap((line, i) => {
      const next = lines[i + 1]
      const step = next ? next.y - line.y : 0
      return next && isBody(line) && isBody(next) && step > size * 0.8 && step < size * 4
        ? [[step, 1] as const]
        : []
    }),
  )
  return { size, pitch: commonest(steps, 0.5) ?? size * 1.6 }
}

/** Of fewer lines than this each one counts; a short text has but one line at its margin. */
const FEW_LINES = 12

/** The outermost place at which at least `share` of the lines begin or end; a stray line further out counts for nothing. */
function margin(places: readonly number[], share: number, outermost: 'low' | 'high'): number {
  const counts = new Map<number, number>()
  for (const place of places) counts.set(Math.round(place / 2), (counts.get(Math.round(place / 2)) ?? 0) + 1)
  const around = (key: number) =>
    (counts.get(key - 1) ?? 0) + (counts.get(key) ?? 0) + (counts.get(key + 1) ?? 0)
  const fewest = places.length < FEW_LINES ? 1 : Math.max(2, places.length * share)
  const common = [...counts.keys()].filter((key) => around(key) >= fewest)
  const sorted = [...places].sort((a, b) => a - b)
  const [low = 0] = sorted
  const high = sorted.at(-1) ?? 0
  if (outermost === 'low') {
    const key = lowest(common)
    return common.length === 0 ? low : lowest(places.filter((place) => Math.abs(place / 2 - key) <= 1.5))
  }
  const key = highest(common)
  return common.length === 0 ? high : highest(places.filter((place) => Math.abs(place / 2 - key) <= 1.5))
}

/**
 * Finds the type area by lines of the text's own size. Justified text ends at one place, so that a line a character
 * short of it has ended its paragraph; ragged text may end earlier, where a word or number did not fit.
 */
export function typeArea(lines: readonly PrintedLine[], { size }: Measures): TypeArea {
  const body = lines.filter((line) => Math.abs(line.size - size) <= size * 0.1)
  const used = body.length >= 4 ? body : lines
  const left = margin(
    used.map((line) => line.x0),
    0.1,
    'low',
  )
  // Stops may hang out over the margin; it is measured by the lines that end in a character.
  const whole = used.filter((line) => !/[，。、；：！？”’）》,.]$/u.test(line.text))
  const right = margin(
    (whole.length >= 4 ? whole : used).map((line) => line.x1),
    0.06,
    'high',
  )
  const near = used.filter((line) => line.x1 >= right - size * 2.2)
  const exact = near.filter((line) => line.x1 >= right - size * 0.4)
  const justified = near.length > 0 && exact.length >= near.length * 0.75
  return { left, right, slack: size * (justified ? 0.6 : 2.2) }
}
