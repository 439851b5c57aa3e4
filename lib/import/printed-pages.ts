import type { Removal } from '@/lib/journal/finding'
import type { SourceLine } from './source-document'

/** The number printed on a page: — 12 —, 第12页, 12; null where the removal is no page number. */
function pageIn({ text, reason }: Removal): number | null {
  if (reason !== '页码') return null
  const digits = /\d{1,4}/.exec(text.normalize('NFKC'))?.[0]
  return digits === undefined ? null : Number(digits)
}

/** By sheet: sheets without a printed number take it from their neighbours, as long as the count holds. */
function pagesBySheet(
  lines: readonly SourceLine[],
  numbers: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const printed = new Map<number, number>()
  for (const { number, sheet } of lines) {
    const page = numbers.get(number)
    if (sheet !== undefined && page !== undefined) printed.set(sheet, page)
  }
  const shifts = new Map<number, number>()
  for (const [sheet, page] of printed) shifts.set(page - sheet, (shifts.get(page - sheet) ?? 0) + 1)
  const [shift] = [...shifts].sort((a, b) => b[1] - a[1])[0] ?? []
  const pages = new Map<number, number>()
  for (const { number, sheet } of lines) {
    if (sheet === undefined) continue
    const page = printed.get(sheet) ?? (shift === undefined ? undefined : sheet + shift)
    if (page !== undefined && page > 0) pages.set(number, page)
  }
  return pages
}

/**
 * The printed page of every line, as far as the source tells it. A source with sheets (PDF) has the number on the sheet,
 * in a text without them the number stands at the foot of its page: the lines above it, back to the number before,
 * are that page's. Lines of which nothing is known are not in the map.
 */
export function printedPages(
  lines: readonly SourceLine[],
  removals: readonly Removal[],
): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>()
  for (const removal of removals) {
    const page = pageIn(removal)
    if (page !== null) numbers.set(removal.line, page)
  }
  if (lines.some(({ sheet }) => sheet !== undefined)) return pagesBySheet(lines, numbers)
  const pages = new Map<number, number>()
  const ends = [...numbers].sort((a, b) => a[0] - b[0])
  for (const { number } of lines) {
    const at = ends.findIndex(([line]) => line >= number)
    const end = ends[at]
    const before = ends[at - 1]
    if (end !== undefined) pages.set(number, end[1])
    else if (ends.length > 1) pages.set(number, (ends.at(-1)?.[1] ?? 0) + 1)
    // Only a count that rises by one, page by page, can be trusted in between.
    if (end !== undefined && before !== undefined && end[1] - before[1] !== 1) pages.delete(number)
  }
  return pages
}
