import type { PrintedLine } from './pdf-lines'
import type { Measures } from './pdf-type-area'

/** The lines of a page that stand above and below its type area, from the top down. */
export type Edges = { readonly heads: readonly PrintedLine[]; readonly feet: readonly PrintedLine[] }

/** How many lines a running head or foot may have. */
const MOST_LINES = 2
/** Baselines this many points apart are one place. */
const NEAR = 3
const FEWEST_PAGES = 3
/** A running head may be missing where an article begins, and stand elsewhere on the pages facing it. */
const SHARE = 0.15
/** Words of the text as high up or as low down as this on more pages than this: the place is inside the type area. */
const STRANGERS = 0.1

const keyOf = (text: string) => text.normalize('NFKC').replace(/[\d\s]/g, '')
const PAGE_NUMBER = /^[\s—–\-·•.*|/]*(?:第\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*页)?[\s—–\-·•.*|/]*$/iu

type Side = 'heads' | 'feet'

/** The next candidate of every page on one side: its outermost line that is not taken yet, and its neighbour inwards. */
function outermost(
  pages: readonly (readonly PrintedLine[])[],
  taken: readonly ReadonlySet<PrintedLine>[],
  side: Side,
) {
  return pages.map((lines, i) => {
    const left = lines.filter((line) => !taken[i]?.has(line))
    return side === 'heads' ? { line: left[0], inner: left[1] } : { line: left.at(-1), inner: left.at(-2) }
  })
}

/**
 * Finds running heads, feet and page numbers by their place: the outermost line of several pages at one height, set
 * off from the text or saying the same, where no other page has text. One page alone does not tell.
 */
export function findEdges(
  pages: readonly (readonly PrintedLine[])[],
  { size, pitch }: Measures,
): readonly Edges[] {
  const taken = {
    heads: pages.map(() => new Set<PrintedLine>()),
    feet: pages.map(() => new Set<PrintedLine>()),
  }
  const filled = pages.filter((lines) => lines.length > 0).length
  const fewest = Math.max(FEWEST_PAGES, filled * SHARE)
  for (const side of ['heads', 'feet'] as const) {
    for (let round = 0; round < MOST_LINES; round++) {
      const candidates = outermost(pages, taken[side], side)
      const inwards = side === 'heads' ? 1 : -1
      const chosen: number[] = []
      // One line for each place: thousands of pages share a few.
      const places = new Map(candidates.map(({ line }) => [Math.round(line?.y ?? -1), line]))
      for (const line of places.values()) {
        if (!line) continue
        const at = (other: PrintedLine | undefined) =>
          other !== undefined && Math.abs(other.y - line.y) <= NEAR
        const here = candidates.filter((each) => at(each.line))
        const setOff = here.filter(
          ({ line: a, inner }) => a && (!inner || Math.abs(inner.y - a.y) >= pitch * 1.3),
        ).length
        // Words that repeat in the text's own type at its own distance may be text: the form of a ballot, page by page.
        const unlike = here.filter(
          ({ line: a, inner }) =>
            a && (!inner || Math.abs(inner.y - a.y) >= pitch * 1.15 || a.size <= size * 0.95),
        )
        const keys = unlike.map((each) => keyOf(each.line?.text ?? ''))
        const same = keys.filter(
          (key) => key !== '' && keys.filter((other) => other === key).length >= FEWEST_PAGES,
        )
        const paged = here.filter((each) => PAGE_NUMBER.test(each.line?.text ?? '')).length
        const strangers = candidates.filter(
          (each) => each.line && !at(each.line) && (each.line.y - line.y) * inwards <= NEAR,
        ).length
        // Heads of odd and even pages may differ in height by a little; text differs by whole lines.
        const apart = setOff >= here.length * 0.8 || same.length + paged >= here.length * 0.8
        if (here.length >= fewest && apart && strangers <= filled * STRANGERS) chosen.push(line.y)
      }
      if (chosen.length === 0) break
      for (const [i, { line }] of candidates.entries())
        if (line && chosen.some((y) => Math.abs(y - line.y) <= NEAR)) taken[side][i]?.add(line)
    }
  }
  return pages.map((lines, i) => ({
    heads: lines.filter((line) => taken.heads[i]?.has(line)),
    feet: lines.filter((line) => taken.feet[i]?.has(line) && !taken.heads[i]?.has(line)),
  }))
}
