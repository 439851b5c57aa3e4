import { type SourceDocument, wordsOf } from '@/lib/import/source-document'
import { changedMiddle } from '@/lib/journal/changed-middle'
import type { Finding } from '@/lib/journal/finding'
import type { Provenance } from '@/lib/journal/provenance'
import { visible } from '@/lib/text/visible'
import { findWords, visibleOffsets } from './find-words'

/** A stretch of a source line: left out, corrected or published as it stands; `doubt` where a finding quotes it. */
export type MarkedStretch = {
  readonly text: string
  readonly mark: 'removed' | 'corrected' | null
  readonly doubt: boolean
}

/** A finding with its number in the report's list. */
export type NumberedFinding = { readonly number: number; readonly finding: Finding }

/** A line of the source with everything that happened to it. */
export type MarkedLine = {
  readonly number: number
  readonly stretches: readonly MarkedStretch[]
  readonly reasons: readonly string[]
  /** The line with which this one was joined into one paragraph. */
  readonly joinedWith: number | null
  /** The line behind which a note was moved. */
  readonly movedBehind: number | null
  readonly findings: readonly NumberedFinding[]
}

type Draft = { readonly text: string; readonly marks: MarkedStretch['mark'][]; readonly doubts: boolean[] }

function stretchesOf({ text, marks, doubts }: Draft): readonly MarkedStretch[] {
  const stretches: MarkedStretch[] = []
  let start = 0
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && marks[at] === marks[start] && doubts[at] === doubts[start]) continue
    stretches.push({
      text: text.slice(start, at),
      mark: marks[start] ?? null,
      doubt: doubts[start] ?? false,
    })
    start = at
  }
  return stretches
}

/** Where the words of a line begin that are not removed. */
function firstKept({ text, marks }: Draft): number {
  let at = 0
  while (at < text.length && marks[at] === 'removed') at += 1
  return at
}

/** The removed words of a line, by the rule of the proof: from its start if it starts so, else the last. */
function markRemovals(drafts: ReadonlyMap<number, Draft>, { removals }: Provenance): void {
  for (const removal of removals) {
    const draft = drafts.get(removal.line)
    if (!draft) continue
    // Two equal signs of markup are two removals: what is taken off the start already is not looked at again.
    const from = firstKept(draft)
    const rest = draft.text.slice(from)
    const starts = visible(rest).startsWith(visible(removal.text))
    const span = findWords(rest, removal.text, !starts)
    if (span) draft.marks.fill('removed', from + span.start, from + span.end)
  }
}

/** The corrected words may run over a line's end: they are looked for in all that is kept, from their line on. */
function markCorrections(drafts: ReadonlyMap<number, Draft>, { corrections }: Provenance): void {
  const kept = [...drafts].flatMap(([line, draft]) =>
    visibleOffsets(draft.text)
      .filter((at) => draft.marks[at] !== 'removed')
      .map((at) => ({ line, at, draft })),
  )
  const text = kept.map(({ at, draft }) => draft.text[at]).join('')
  for (const { line, find, replace, nth = 1 } of corrections) {
    const words = visible(find)
    const { before, old } = changedMiddle(words, visible(replace))
    // Where something was only put in, its neighbours show the place.
    const [start, length] = old === '' ? [0, words.length] : [before.length, old.length]
    let at = text.indexOf(
      words,
      kept.findIndex((each) => each.line >= line),
    )
    for (let skipped = 1; skipped < nth && at >= 0; skipped++) at = text.indexOf(words, at + words.length)
    // Words that an earlier correction put in stand nowhere in the source.
    if (at < 0 || kept[at]?.line !== line) continue
    for (const { draft, at: offset } of kept.slice(at + start, at + start + length))
      draft.marks[offset] = 'corrected'
  }
}

function byLine<T>(
  list: readonly T[],
  lineOf: (each: T) => number | null,
): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>()
  for (const each of list) {
    const line = lineOf(each) ?? 0
    const group = groups.get(line)
    if (group) group.push(each)
    else groups.set(line, [each])
  }
  return groups
}

/** So many findings of one line are marked in it; a damaged file may have tens of thousands there, and each is looked for. */
const MOST_ON_A_LINE = 50

/** Every line of the source with what happened to it: removed, corrected, joined, moved, doubted. */
export function markLines(
  source: SourceDocument,
  provenance: Provenance,
  findings: readonly NumberedFinding[],
): ReadonlyMap<number, MarkedLine> {
  const drafts = new Map(
    source.lines.map((line): [number, Draft] => {
      const text = wordsOf(line)
      return [
        line.number,
        { text, marks: new Array(text.length).fill(null), doubts: new Array(text.length).fill(false) },
      ]
    }),
  )
  markRemovals(drafts, provenance)
  markCorrections(drafts, provenance)
  const doubted = byLine(findings, ({ finding }) => finding.line)
  for (const { finding } of [...doubted.values()].flatMap((each) => each.slice(0, MOST_ON_A_LINE))) {
    const draft = drafts.get(finding.line ?? 0)
    const span = draft ? findWords(draft.text, finding.quote) : null
    if (draft && span) draft.doubts.fill(true, span.start, span.end)
  }
  const reasons = byLine(provenance.removals, (removal) => removal.line)
  const joins = new Map(provenance.joins.map(({ before, after }) => [before, after]))
  const moves = new Map(provenance.moves.flatMap(({ lines, behind }) => lines.map((line) => [line, behind])))
  return new Map(
    [...drafts].map(([number, draft]) => [
      number,
      {
        number,
        stretches: stretchesOf(draft),
        reasons: [...new Set((reasons.get(number) ?? []).map(({ reason }) => reason))],
        joinedWith: joins.get(number) ?? null,
        movedBehind: moves.get(number) ?? null,
        findings: (doubted.get(number) ?? []).slice(0, MOST_ON_A_LINE),
      },
    ]),
  )
}
