import type { Removal } from '@/lib/journal/finding'
import type { SourceLine } from './source-document'

/** A page number beside the words of a running head: 学习参考　12; the number of an issue has 期 behind it. */
const IN_HEAD = /^(\d{1,4})\s|\s(\d{1,4})$/u

/** The number printed on a page: — 12 —, 第12页, 12, 学习参考　12; null where the removal has no page number. */
function pageIn({ text, reason }: Removal): number | null {
  const bare = text.normalize('NFKC').trim()
  const inHead = IN_HEAD.exec(bare)
  const digits =
    reason === '页码'
      ? /\d{1,4}/.exec(bare)?.[0]
      : reason === '页眉' || reason === '页脚'
        ? (inHead?.[1] ?? inHead?.[2])
        : undefined
  // No page is numbered 0.
  return Number(digits) > 0 ? Number(digits) : null
}

/** The page of a sheet without a number: counted from its neighbours, where they agree or only one side has any. */
function pageBetween(
  sheet: number,
  printed: readonly (readonly [sheet: number, page: number])[],
): number | null {
  const before = printed.findLast(([other]) => other < sheet)
  const after = printed.find(([other]) => other > sheet)
  const shifts = [before, after].flatMap((each) => (each ? [each[1] - each[0]] : []))
  const [shift] = shifts
  return shift === undefined || shifts.some((other) => other !== shift) ? null : sheet + shift
}

function pagesBySheet(
  lines: readonly SourceLine[],
  numbers: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const printed = new Map<number, number>()
  for (const { number, sheet } of lines) {
    const page = numbers.get(number)
    if (sheet !== undefined && page !== undefined && !printed.has(sheet)) printed.set(sheet, page)
  }
  const inOrder = [...printed].sort((a, b) => a[0] - b[0])
  const known = new Map<number, number | null>(printed)
  const pages = new Map<number, number>()
  for (const { number, sheet } of lines) {
    if (sheet === undefined) continue
    if (!known.has(sheet)) known.set(sheet, pageBetween(sheet, inOrder))
    const page = known.get(sheet) ?? null
    if (page !== null && page > 0) pages.set(number, page)
  }
  return pages
}

/** In a text the number stands at the foot of its page: the lines back to the number before are that page's. */
function pagesByFoot(
  lines: readonly SourceLine[],
  numbers: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const ends = [...numbers].sort((a, b) => a[0] - b[0])
  const pages = new Map<number, number>()
  let at = 0
  for (const { number } of lines) {
    while (at < ends.length && (ends[at]?.[0] ?? 0) < number) at += 1
    const end = ends[at]
    const before = ends[at - 1]
    if (!end) {
      if (before && ends.length > 1) pages.set(number, before[1] + 1)
    } else if (number === end[0] || !before || end[1] - before[1] === 1) {
      // Only a count that rises by one, page by page, can be trusted in between.
      pages.set(number, end[1])
    }
  }
  return pages
}

/**
 * The printed page of every line, as far as the source tells it: on its sheet (PDF), counted between sheets that
 * carry numbers, or by the numbers at the foot of the pages of a text. Lines of which nothing is known are not in
 * the map, as those of the cover and the contents.
 */
export function printedPages(
  lines: readonly SourceLine[],
  removals: readonly Removal[],
): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>()
  const bySheet = lines.some(({ sheet }) => sheet !== undefined)
  for (const removal of removals) {
    // In a text a running head stands above its page, the number below it; only the latter ends a page.
    if (!bySheet && removal.reason !== '页码') continue
    const page = pageIn(removal)
    // A number that a running head repeats is a year or the like; pages change.
    const repeats = removals.some(
      (other) =>
        other !== removal && other.reason !== '页码' && removal.reason !== '页码' && pageIn(other) === page,
    )
    if (page !== null && !repeats) numbers.set(removal.line, page)
  }
  return bySheet ? pagesBySheet(lines, numbers) : pagesByFoot(lines, numbers)
}
