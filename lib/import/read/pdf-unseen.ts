import type { Glyph, Rule, Unseen } from './pdf-drawn-page'

/** The glyphs of a page that are read, those that are left out by reason, and white ones on white paper, which are read. */
export type SeenGlyphs = {
  readonly seen: readonly Glyph[]
  readonly unseen: ReadonlyMap<Unseen, readonly Glyph[]>
  readonly white: readonly Glyph[]
}

/** Copies of a character lie this near to one another, in sizes of the type; no two neighbours in a line do. */
const COPY = 0.12
/** Among more boxes than this nothing is looked for. */
const MOST_FILLS = 2000

/**
 * Finds characters drawn again on their own place, as programs make a regular typeface bold: the first of them counts, and is
 * bold. Looks in small squares of the page, so that any number of equal characters takes no longer.
 */
function withoutCopies(glyphs: readonly Glyph[]): { readonly kept: Glyph[]; readonly copies: Glyph[] } {
  const kept: Glyph[] = []
  const copies: Glyph[] = []
  const places = new Map<string, number>()
  for (const glyph of glyphs) {
    const step = Math.max(0.5, Math.round(glyph.size) * COPY)
    const column = Math.floor(glyph.x / step)
    const row = Math.floor(glyph.y / step)
    const keyAt = (c: number, r: number) => `${glyph.text} ${Math.round(glyph.size)} ${c} ${r}`
    const near = [-1, 0, 1].flatMap((c) => [-1, 0, 1].map((r) => places.get(keyAt(column + c, row + r))))
    const first = near.find((at) => {
      const other = at === undefined ? undefined : kept[at]
      return other !== undefined && Math.hypot(other.x - glyph.x, other.y - glyph.y) <= step
    })
    const original = first === undefined ? undefined : kept[first]
    if (first === undefined || original === undefined) {
      places.set(keyAt(column, row), kept.length)
      kept.push(glyph)
    } else {
      kept[first] = { ...original, bold: true }
      copies.push(glyph)
    }
  }
  return { kept, copies }
}

/** Tells whether a coloured box lies under a glyph, so that white shows on it. */
function liesOnFill({ x, y, width, size }: Glyph, fills: readonly Rule[]): boolean {
  const [middle, height] = [x + width / 2, y - size * 0.35]
  return fills.some(
    (fill) => fill.x0 <= middle && fill.x1 >= middle && fill.y0 <= height && fill.y1 >= height,
  )
}

/**
 * Parts what a reader of the print sees from what only the file has: text drawn invisibly on a page of visible text,
 * and copies that make a character bold. A page of which most is invisible is a scan with its words recognised, and is
 * read. White text is read and named, for a picture that is not looked at may lie under it.
 */
export function partUnseen(
  glyphs: readonly Glyph[],
  fills: readonly Rule[],
  clipped: readonly Glyph[],
): SeenGlyphs {
  const isScan = glyphs.filter((glyph) => glyph.hidden).length * 2 > glyphs.length
  const invisible = isScan ? [] : glyphs.filter((glyph) => glyph.hidden)
  const { kept, copies } = withoutCopies(isScan ? glyphs : glyphs.filter((glyph) => !glyph.hidden))
  const white =
    fills.length > MOST_FILLS ? [] : kept.filter((glyph) => glyph.white && !liesOnFill(glyph, fills))
  const groups = [
    ['clipped', clipped],
    ['invisible', invisible],
    ['overprinted', copies],
  ] as const
  return { seen: kept, unseen: new Map(groups.filter(([, group]) => group.length > 0)), white }
}
