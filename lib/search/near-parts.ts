import { type HeldPart, heldParts } from '@/lib/collation/held-part'
import type { CellPassage } from './archive/cell-passage'
import { CELL_UNITS, passageUnits } from './archive/cells'
import type { TextCell } from './archive/texts'
import { isHeading } from './is-heading'
import { articleIdSchema } from './passage'

/** A part to hold words against, and the passage it is of. */
export type NearPart = { readonly part: HeldPart; readonly folded: string; readonly of: CellPassage }

/** The number of the cell that begins where this one ends; a passage longer than a cell takes several. */
function behind({ ref, passages }: TextCell): number {
  const last = passages.at(-1)
  const units = last === undefined ? 1 : last.start + passageUnits(last.foldedParts)
  return ref.cell + Math.ceil(units / CELL_UNITS)
}

/**
 * Makes a reader of cells that gives their parts in reading order, of headings alone where only 标题 are asked for. What stands between two
 * cells that were read is not known, nor what was left out between two headings; words must not be said to run on over it.
 * So the parts bear the number of their unbroken run for their article: the collation runs on within one article only.
 */
export function createNearParts(titles: boolean): (cells: readonly TextCell[]) => NearPart[] {
  let run = 0
  return (cells) => {
    const inOrder = [...cells].sort((a, b) => a.ref.issue - b.ref.issue || a.ref.cell - b.ref.cell)
    let before: TextCell | undefined
    return inOrder.flatMap((cell) => {
      const isNext =
        before?.ref.issue === cell.ref.issue &&
        before.ref.article?.number === cell.ref.article?.number &&
        behind(before) === cell.ref.cell
      if (!isNext) run += 1
      before = cell
      return cell.passages.flatMap((of) => {
        if (titles && !isHeading(of.passage)) {
          run += 1
          return []
        }
        const article = articleIdSchema.parse(`0/${run}`)
        const held = heldParts(article, of.passage)
        // The cells of a row are held as one part; blanks between them fold away.
        const folded = held.length === of.foldedParts.length ? of.foldedParts : [of.foldedParts.join('')]
        return held.map((part, at) => ({ part, folded: folded[at] ?? '', of }))
      })
    })
  }
}
