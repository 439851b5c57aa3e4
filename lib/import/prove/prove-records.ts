import type { AddressedBlock, AddressedNotice } from '@/lib/journal/addressed-block'
import type { Provenance } from '@/lib/journal/provenance'
import type { PublishedIssue } from '@/lib/journal/published'
import { countVisible, visible } from '@/lib/text/visible'
import { type SourceDocument, wordsOf } from '../source-document'
import type { Breach } from './breach'
import { proveFields } from './prove-fields'

/** What the proof found: the counted characters of both sides, and the breaches; none means proved. */
export type Proof = {
  readonly source: number
  readonly removed: number
  readonly records: number
  readonly breaches: readonly Breach[]
}

/** The visible characters of the source as one text, and the line on which every unit of it stands. */
type SourceText = { readonly text: string; readonly lines: readonly number[] }

/** A piece of the records: its words, where it stands in them, and the source line it claims to come from. */
type Piece = { readonly text: string; readonly place: string; readonly line: number }

function sourceText(source: SourceDocument): SourceText {
  const parts = source.lines.map((line) => ({ text: visible(wordsOf(line)), line: line.number }))
  return {
    text: parts.map((part) => part.text).join(''),
    lines: parts.flatMap((part) => new Array<number>(part.text.length).fill(part.line)),
  }
}

function replaced(source: SourceText, at: number, length: number, words: string): SourceText {
  const put = new Array<number>(words.length).fill(source.lines[at] ?? 0)
  return {
    text: source.text.slice(0, at) + words + source.text.slice(at + length),
    lines: [...source.lines.slice(0, at), ...put, ...source.lines.slice(at + length)],
  }
}

/** The text line by line, by the number of the line; the whole text is put together again by `joined`. */
function byLine({ text, lines }: SourceText): Map<number, string> {
  const parts = new Map<number, string>()
  for (let start = 0; start < lines.length; ) {
    const line = lines[start] ?? 0
    let end = start + 1
    while (end < lines.length && lines[end] === line) end += 1
    parts.set(line, text.slice(start, end))
    start = end
  }
  return parts
}

function joined(parts: ReadonlyMap<number, string>): SourceText {
  return {
    text: [...parts.values()].join(''),
    lines: [...parts].flatMap(([line, text]) => new Array<number>(text.length).fill(line)),
  }
}

/** What stands behind the title in a line of the contents; a title may begin with the same words: 教育部关于…　教育部. */
const BEHIND_TITLE = new Set(['目录作者'])

/** Takes the itemised removals out of the source, each from its own line: from its start if it starts so, else the last. */
function takeRemovals(source: SourceText, provenance: Provenance, breaches: Breach[]): SourceText {
  const parts = byLine(source)
  for (const removal of provenance.removals) {
    const words = visible(removal.text)
    // A line of zero-width blanks alone has nothing that could be missing.
    if (words === '') continue
    const line = parts.get(removal.line) ?? ''
    const atStart = line.startsWith(words) && !BEHIND_TITLE.has(removal.reason)
    const at = atStart ? 0 : line.lastIndexOf(words)
    if (line === '' || at < 0) {
      breaches.push({
        line: removal.line,
        file: 'import.json',
        message: `删除项“${removal.text}”在来源这一行里没有`,
      })
    } else parts.set(removal.line, line.slice(0, at) + line.slice(at + words.length))
  }
  return joined(parts)
}

/** Moves the itemised notes out of the paragraphs that a page cut, each behind the last line of its paragraph. */
function makeMoves(source: SourceText, provenance: Provenance, breaches: Breach[]): SourceText {
  let rest = source
  for (const { lines, behind, text } of provenance.moves) {
    const words = visible(text)
    const line = lines[0] ?? 0
    const start = rest.lines.indexOf(line)
    const end = rest.lines.lastIndexOf(behind) + 1
    if (start < 0 || end <= start || !rest.text.startsWith(words, start)) {
      breaches.push({ line, file: 'import.json', message: `移到段后的注“${text}”在来源这一行里没有` })
      continue
    }
    const numbers = rest.lines.slice(start, start + words.length)
    rest = {
      text:
        rest.text.slice(0, start) + rest.text.slice(start + words.length, end) + words + rest.text.slice(end),
      lines: [
        ...rest.lines.slice(0, start),
        ...rest.lines.slice(start + words.length, end),
        ...numbers,
        ...rest.lines.slice(end),
      ],
    }
  }
  return rest
}

/** Puts the itemised corrections into the source, each at the first place from its line on, or the nth. */
function makeCorrections(source: SourceText, provenance: Provenance, breaches: Breach[]): SourceText {
  let rest = source
  for (const { find, replace, line, nth = 1 } of provenance.corrections) {
    const words = visible(find)
    const from = rest.lines.findIndex((each) => each >= line)
    let at = from < 0 ? -1 : rest.text.indexOf(words, from)
    for (let skipped = 1; skipped < nth && at >= 0; skipped++)
      at = rest.text.indexOf(words, at + words.length)
    if (at < 0) breaches.push({ line, file: 'corrections.yaml', message: `更正的原文“${find}”在来源里没有` })
    else rest = replaced(rest, at, words.length, visible(replace))
  }
  return rest
}

/** The words of a block's addressed parts, in the order of its fragments. */
function partsOf(block: AddressedBlock | AddressedNotice['blocks'][number]): readonly string[] {
  switch (block.type) {
    case 'table':
      return [block.head, ...block.rows].map((cells) => cells.join(''))
    case 'signature':
      return block.lines.map((line) => line.text)
    case 'notice':
      return block.blocks.flatMap(partsOf)
    default:
      return [block.text]
  }
}

/** The pieces of all records in the order of the source; a body out of its own order is a breach. */
function recordPieces(issue: PublishedIssue, provenance: Provenance, breaches: Breach[]): readonly Piece[] {
  const pieces: Piece[] = provenance.masthead.map(({ field, lines, text }) => ({
    text,
    place: `issue.md ${field}`,
    line: lines[0] ?? 0,
  }))
  for (const [i, article] of issue.articles.entries()) {
    const ledger = provenance.articles[i]
    if (!ledger) continue
    for (const { field, lines, text } of ledger.printed)
      pieces.push({ text, place: `${ledger.file} ${field}`, line: lines[0] ?? 0 })
    const parts = article.blocks.flatMap(partsOf)
    let before = 0
    for (const [k, anchor] of ledger.anchors.entries()) {
      const line = anchor.lines[0] ?? 0
      if (line < before)
        breaches.push({ line, file: ledger.file, message: `#${anchor.fragment} 的次序与来源不一致` })
      before = line
      pieces.push({ text: parts[k] ?? '', place: `${ledger.file} #${anchor.fragment}`, line })
    }
  }
  return pieces
    .map((piece, i) => ({ piece, i }))
    .sort((a, b) => a.piece.line - b.piece.line || a.i - b.i)
    .map(({ piece }) => piece)
}

/** The first place where source and records part, with the words on both sides. */
function firstDifference(source: SourceText, pieces: readonly Piece[]): Breach | null {
  let at = 0
  for (const piece of pieces) {
    const words = visible(piece.text)
    if (source.text.startsWith(words, at)) {
      at += words.length
      continue
    }
    let same = 0
    while (same < words.length && source.text[at + same] === words[same]) same += 1
    const line = source.lines[at + same] ?? source.lines.at(-1) ?? null
    const expected = source.text.slice(at + same, at + same + 16) || '（来源已到结尾）'
    const message = `来源是“${expected}”，记录是“${words.slice(same, same + 16)}”`
    return { line, file: piece.place, message }
  }
  if (at >= source.text.length) return null
  const left = source.text.slice(at, at + 24)
  return {
    line: source.lines[at] ?? null,
    file: pieces.at(-1)?.place ?? 'issue.md',
    message: `来源里的“${left}”没有进入任何记录`,
  }
}

/**
 * Proves that the source minus the itemised removals, with the itemised corrections and moved notes, equals the
 * records, character for character and in order (white space and markup aside), and that every field follows from the
 * line it was read from. Works on the records as they stand in the files and shares nothing with the pipeline but the reader.
 */
export function proveRecords(source: SourceDocument, issue: PublishedIssue, provenance: Provenance): Proof {
  const breaches: Breach[] = []
  const all = sourceText(source)
  const kept = takeRemovals(all, provenance, breaches)
  const corrected = makeCorrections(makeMoves(kept, provenance, breaches), provenance, breaches)
  const pieces = recordPieces(issue, provenance, breaches)
  const difference = firstDifference(corrected, pieces)
  if (difference) breaches.push(difference)
  breaches.push(...proveFields(issue, provenance))
  return {
    source: count(all.text),
    removed: count(all.text) - count(kept.text),
    records: pieces.reduce((sum, piece) => sum + countVisible(piece.text), 0),
    breaches,
  }
}

function count(text: string): number {
  return [...text].length
}
