import type { Finding } from '@/lib/journal/finding'
import type { LineMarks, SourceLine } from '../../source-document'
import { noticeFinding } from './word-findings'

/** A stretch of a line: words of the file, or what Word supplies itself (a number, the mark of a note). */
export type Stretch = { readonly text: string; readonly generated: boolean }

/** A line as read, before it is known what the body of the whole document looks like. */
export type DraftLine = {
  readonly stretches: readonly Stretch[]
  /** The cells of a row; then `stretches` is empty. */
  readonly cells?: readonly (readonly Stretch[])[]
  readonly bullet?: string
  readonly note?: boolean
  readonly part?: 'first' | 'next'
  readonly indented?: boolean
  readonly rank?: number | null
  readonly isTitle?: boolean
  readonly centred?: boolean
  readonly bold?: boolean
  readonly size?: number
}

const LONGEST_BOLD = 60
const LONGEST_HEADING = 120

/** Sets the stretches of a line end to end, the blanks at both ends off, and keeps the place of what was generated. */
function setText(stretches: readonly Stretch[]): Pick<SourceLine, 'text' | 'generated'> {
  const whole = stretches.map((each) => each.text).join('')
  const blank = whole.length - whole.trimStart().length
  const text = whole.trim()
  let at = 0 - blank
  const generated: { at: number; text: string }[] = []
  for (const stretch of stretches) {
    if (stretch.generated) generated.push({ at, text: stretch.text.slice(0, text.length - at) })
    at += stretch.text.length
  }
  return { text, ...(generated.length > 0 ? { generated } : {}) }
}

function setCells(cells: readonly (readonly Stretch[])[]): Pick<SourceLine, 'text' | 'generated' | 'cells'> {
  const set = cells.map(setText)
  let at = 0
  const generated = set.flatMap((cell) => {
    const own = (cell.generated ?? []).map((each) => ({ ...each, at: each.at + at }))
    at += cell.text.length + 1
    return own
  })
  return {
    text: set.map((cell) => cell.text).join(' '),
    cells: set.map((cell) => cell.text),
    ...(generated.length > 0 ? { generated } : {}),
  }
}

const lengthOf = (line: DraftLine) => line.stretches.reduce((sum, each) => sum + each.text.length, 0)

/** The size that most of the words are set in. */
function bodySize(drafts: readonly DraftLine[]): number {
  const weights = new Map<number, number>()
  for (const draft of drafts)
    if (draft.size) weights.set(draft.size, (weights.get(draft.size) ?? 0) + lengthOf(draft))
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** A heading is short and no sentence; a paragraph set in a heading's style by mistake is neither. */
function mayBeHeading(text: string): boolean {
  return text !== '' && text.length <= LONGEST_HEADING && !/[。；]/u.test(text)
}

function marksOf(draft: DraftLine, text: string, rank: number | null, body: number): LineMarks {
  const stands = draft.centred === true || (draft.size ?? 0) > body
  return {
    ...(rank !== null && mayBeHeading(text) ? { rank } : {}),
    ...(draft.bold && stands && text.length <= LONGEST_BOLD && text !== '' ? { bold: true } : {}),
    ...(draft.bullet !== undefined && text !== '' ? { bullet: draft.bullet } : {}),
    ...(draft.indented ? { indented: true } : {}),
    ...(draft.part && text !== '' ? { part: draft.part } : {}),
    ...(draft.note && text !== '' ? { note: true } : {}),
  }
}

/**
 * Numbers the lines and gives them their marks, now that the whole document is known: bold counts where it is centred or larger
 * than the body, the style Title of several lines stands above heading 1, and a heading style that most paragraphs have is none.
 */
export function settleLines(drafts: readonly DraftLine[]): {
  lines: readonly SourceLine[]
  findings: readonly Finding[]
} {
  const body = bodySize(drafts)
  const filled = drafts.filter((draft) => !draft.cells && lengthOf(draft) > 0)
  const titles = filled.filter((draft) => draft.isTitle).length
  const rankOf = (draft: DraftLine): number | null => {
    if (draft.isTitle) return draft.rank ?? 1
    if (!draft.rank) return null
    return titles >= 2 ? Math.min(6, draft.rank + 1) : draft.rank
  }
  const counts = new Map<number, number>()
  for (const draft of filled) {
    const rank = rankOf(draft)
    if (rank !== null) counts.set(rank, (counts.get(rank) ?? 0) + 1)
  }
  const misused = new Set(
    [...counts].filter(([, n]) => n >= 8 && n > filled.length * 0.6).map(([rank]) => rank),
  )
  const lines = drafts.map((draft, i): SourceLine => {
    if (draft.cells)
      return { number: i + 1, marks: draft.note ? { note: true } : {}, ...setCells(draft.cells) }
    const set = setText(draft.stretches)
    const rank = rankOf(draft)
    return {
      number: i + 1,
      ...set,
      marks: marksOf(draft, set.text, rank !== null && misused.has(rank) ? null : rank, body),
    }
  })
  const first = drafts.findIndex((draft) => misused.has(rankOf(draft) ?? 0))
  const findings = first < 0 ? [] : [noticeFinding('headingStyle', first + 1, lines[first]?.text ?? '')]
  return { lines, findings }
}
