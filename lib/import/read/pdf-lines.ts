import type { Glyph } from './pdf-drawn-page'
import { highest } from './pdf-extremes'

/** A printed line: its words, its reach from left to right, its baseline and the size most of it is set in. */
export type PrintedLine = {
  readonly text: string
  readonly x0: number
  readonly x1: number
  readonly y: number
  readonly size: number
  /** Most of it is set in a heavy typeface. */
  readonly bold: boolean
  readonly hidden: boolean
  readonly glyphs: readonly Glyph[]
}

const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uff60“”‘’…—·⼀-⿕⺀-⻳]/u
const LATIN = /[A-Za-z0-9]/
/** Glyphs whose baselines differ by less than this share of their size stand on one line. */
const SAME_LINE = 0.25
/** A raised or lowered sign is at most this large beside its line (browsers set it at 0.83), and this far off it. */
const SMALL = 0.87
const RAISED = 0.7

const end = (glyph: Glyph) => glyph.x + glyph.width

/** Tells whether a blank stands between two neighbours of a line. */
function isBlank(left: Glyph, right: Glyph): boolean {
  const em = Math.max(left.size, right.size)
  const gap = (right.x - end(left)) / em
  const a = left.text
  const b = right.text
  if (right.spaced && gap >= 0.12) return true
  // Spacing lines out to the margin, or letters of a title apart, is no blank until a character would fit in.
  if (WIDE.test(a) && WIDE.test(b)) return gap >= 0.95
  if (LATIN.test(a) && LATIN.test(b)) return gap >= 0.2
  return gap >= 0.6
}

/** Writes glyphs that stand side by side as text, with a blank where the print shows one: 第 1 期, 目 录, and the. */
export function textOf(glyphs: readonly Glyph[]): string {
  let text = ''
  for (const [i, glyph] of glyphs.entries()) {
    const before = glyphs[i - 1]
    text += (before && isBlank(before, glyph) ? ' ' : '') + glyph.text
  }
  return text
}

/** The size that most glyphs have, to a tenth of a point. */
function commonSize(glyphs: readonly Glyph[]): number {
  const counts = new Map<number, number>()
  for (const { size, text } of glyphs)
    counts.set(Math.round(size * 10) / 10, (counts.get(Math.round(size * 10) / 10) ?? 0) + text.length)
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}

/** Makes one printed line of glyphs in any order. */
export function printedLine(glyphs: readonly Glyph[]): PrintedLine {
  const sorted = [...glyphs].sort((a, b) => a.x - b.x)
  const size = commonSize(sorted)
  const main = sorted.filter((glyph) => glyph.size >= size * SMALL)
  return {
    text: textOf(sorted),
    x0: sorted[0]?.x ?? 0,
    x1: Math.max(0, highest(sorted.map(end))),
    y: main[0]?.y ?? sorted[0]?.y ?? 0,
    size,
    bold: sorted.filter((glyph) => glyph.bold).length * 2 > sorted.length,
    hidden: sorted.some((glyph) => glyph.hidden),
    glyphs: sorted,
  }
}

/** Tells whether the small group belongs to the line: raised or lowered a little, in a gap of it or at its side. */
function isRaised(small: readonly Glyph[], line: PrintedLine): boolean {
  const [first] = small
  const last = small.at(-1)
  if (!first || !last || commonSize(small) > line.size * SMALL) return false
  if (Math.abs(first.y - line.y) > line.size * RAISED) return false
  const beside = first.x >= line.x0 - line.size && end(last) <= line.x1 + line.size * 2
  const covered = line.glyphs.some((glyph) => glyph.x < end(last) - 1 && end(glyph) > first.x + 1)
  return beside && !covered
}

/** Splits glyphs of one height into runs that follow one another without a gap of `gap` times their size. */
export function splitAtGaps(glyphs: readonly Glyph[], gap: number): readonly (readonly Glyph[])[] {
  const runs: Glyph[][] = []
  for (const glyph of [...glyphs].sort((a, b) => a.x - b.x)) {
    const last = runs.at(-1)?.at(-1)
    if (last && glyph.x - end(last) < gap * Math.max(glyph.size, last.size)) runs.at(-1)?.push(glyph)
    else runs.push([glyph])
  }
  return runs
}

/**
 * Gathers glyphs into printed lines from top to bottom: those of one baseline, with the raised and lowered signs
 * that belong to it (①, m²). Their order in the file counts for nothing; programs write pages in any order.
 */
export function printedLines(glyphs: readonly Glyph[]): readonly PrintedLine[] {
  const groups: Glyph[][] = []
  for (const glyph of [...glyphs].sort((a, b) => a.y - b.y)) {
    const group = groups.at(-1)
    const first = group?.[0]
    const reach = SAME_LINE * Math.min(glyph.size, first?.size ?? glyph.size)
    if (group && first && glyph.y - first.y <= reach) group.push(glyph)
    else groups.push([glyph])
  }
  const lines = groups.map((group) => printedLine(group))
  const merged = lines.map((line) => [...line.glyphs])
  for (const [i, line] of lines.entries()) {
    for (const run of splitAtGaps(line.glyphs, 1)) {
      const host = [i - 1, i + 1].find((at) => {
        const other = lines[at]
        return other !== undefined && isRaised(run, other)
      })
      if (host === undefined) continue
      merged[i] = (merged[i] ?? []).filter((glyph) => !run.includes(glyph))
      merged[host]?.push(...run)
    }
  }
  return merged.filter((group) => group.length > 0).map((group) => printedLine(group))
}
