import { foldedForm } from '@/lib/text/folded-form'
import { fragmentSchema, type IssuePassages, type Passage } from '../passage'

/**
 * Units of one cell 格 of the archive. Every passage has its place in a row of numbered units; the row is cut into cells,
 * and what is fetched of a text is the cell. 4,096 units are some 3.5 kB on the wire: about a page of print on each side.
 */
export const CELL_UNITS = 4096

/** A passage with its folded parts, its article by place in the issue, and its first unit counted from the issue's beginning. */
export type PlacedPassage = {
  readonly passage: Passage
  readonly foldedParts: readonly string[]
  readonly article: number
  readonly start: number
}

/** The text of one cell: passages of one article that follow one another. A passage too long for a cell takes several. */
export type Cell = {
  /** The number of its first cell within the issue. */
  readonly number: number
  /** The article's place in the issue's list, or -1 for the cell of the other names. */
  readonly article: number
  readonly passages: readonly PlacedPassage[]
  /** How many cells it takes: one, but for passages longer than a cell. */
  readonly span: number
}

/** Stands for the article where a cell holds other names, of whichever articles. */
export const NAMES = -1

/** Units between two parts, so that no pair of neighbours reaches from one into the next. */
export const GAP = 1

/** The units that a passage takes in the row: its folded parts, each with a gap behind it. */
export function passageUnits(foldedParts: readonly string[]): number {
  return foldedParts.reduce((sum, part) => sum + part.length + GAP, 0)
}

/** The folded texts of a passage's parts, as the judge reads them. */
export function foldParts({ parts }: Passage): string[] {
  return parts.map(foldedForm)
}

const TITLE = fragmentSchema.parse('title')

/**
 * Lays the passages of an issue out in cells, in reading order; an article always begins a new cell, so that a cell tells
 * the article. The names that the issue gives its articles elsewhere (目录、要目) stand in the last cells. Both the build and
 * the worker lay out an issue by this function.
 */
export function layCells({ articles }: Pick<IssuePassages, 'articles'>): Cell[] {
  const cells: Cell[] = []
  let number = 0
  const lay = (placed: readonly { article: number; passage: Passage }[], owner: number) => {
    let passages: PlacedPassage[] = []
    let used = 0
    const close = () => {
      if (passages.length === 0) return
      const span = Math.ceil(used / CELL_UNITS)
      cells.push({ number, article: owner, passages, span })
      number += span
      passages = []
      used = 0
    }
    for (const { article, passage } of placed) {
      const foldedParts = foldParts(passage)
      const units = passageUnits(foldedParts)
      if (used + units > CELL_UNITS) close()
      passages.push({ passage, foldedParts, article, start: number * CELL_UNITS + used })
      used += units
    }
    close()
  }
  for (const [article, { passages }] of articles.entries())
    lay(
      passages.map((passage) => ({ article, passage })),
      article,
    )
  const names = articles.flatMap(({ alternates }, article) =>
    alternates.map((text) => ({ article, passage: { fragment: TITLE, parts: [text] } })),
  )
  lay(names, NAMES)
  return cells
}

/** How many cells an issue takes in the row of its segment. */
export function cellCount(cells: readonly Cell[]): number {
  const last = cells.at(-1)
  return last === undefined ? 0 : last.number + last.span
}
