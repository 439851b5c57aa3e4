import { readMarks } from './read-marks'

/** A line of a draft with marks of quotation that have no partner: how many, and where the first of them stands (UTF-16 offset). */
export type UnpairedLine = {
  readonly start: number
  readonly count: number
  /** The words around the first of them, so that staff find the place: …他说：“教育是国之大计，…. */
  readonly words: string
}

/** How many characters are shown on either side of a mark. */
const AROUND = 20

/**
 * The lines of a draft whose marks of quotation do not pair: an opening one that is never closed, a closing one without begin, a
 * straight one too many. What was meant as a quotation there is not checked, and that must be told.
 */
export function unpairedLines(draft: string): readonly UnpairedLine[] {
  const lines = new Map<number, { readonly start: number; readonly count: number }>()
  for (const at of readMarks(draft).unpaired) {
    const begin = draft.lastIndexOf('\n', at) + 1
    const line = lines.get(begin)
    lines.set(begin, { start: line?.start ?? at, count: (line?.count ?? 0) + 1 })
  }
  return [...lines].map(([begin, { start, count }]) => {
    const lineEnd = draft.indexOf('\n', start)
    const stop = lineEnd < 0 ? draft.length : lineEnd
    const [from, to] = [Math.max(begin, start - AROUND), Math.min(stop, start + 1 + AROUND)]
    const words = draft.slice(from, to).trim()
    return { start, count, words: `${from > begin ? '…' : ''}${words}${to < stop ? '…' : ''}` }
  })
}
