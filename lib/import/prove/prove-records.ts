import type { AddressedBlock, AddressedNotice } from '@/lib/journal/addressed-block'
import type { Provenance } from '@/lib/journal/provenance'
import type { PublishedIssue } from '@/lib/journal/published'
import { visible } from '@/lib/text/visible'
import { type SourceDocument, wordsOf } from '../source-document'
import { proveFields } from './prove-fields'

/** One breach of the proof: the source line, the record, and what differs. */
export type Breach = { readonly line: number | null; readonly file: string; readonly message: string }

/** What the proof found: the counted characters of both sides, and the breaches; none means proved. */
export type Proof = {
  readonly source: number
  readonly removed: number
  readonly records: number
  readonly breaches: readonly Breach[]
}

/** A visible character of the source and the line it stands on. */
type SourceCharacter = { readonly character: string; readonly line: number }

/** A piece of the records: its words, where it stands in them, and the source line it claims to come from. */
type Piece = { readonly text: string; readonly place: string; readonly line: number }

function sourceCharacters(source: SourceDocument): SourceCharacter[] {
  return source.lines.flatMap((line) =>
    [...visible(wordsOf(line))].map((character) => ({ character, line: line.number })),
  )
}

function textAt(characters: readonly SourceCharacter[], at: number, length: number): string {
  return characters
    .slice(at, at + length)
    .map((each) => each.character)
    .join('')
}

/** Takes the itemised removals out of the source, each from its own line: from its start if it starts so, else the last. */
function takeRemovals(
  characters: SourceCharacter[],
  provenance: Provenance,
  breaches: Breach[],
): SourceCharacter[] {
  let rest = characters
  for (const removal of provenance.removals) {
    const words = [...visible(removal.text)]
    const start = rest.findIndex((each) => each.line === removal.line)
    const end = rest.findLastIndex((each) => each.line === removal.line)
    let at = start >= 0 && textAt(rest, start, words.length) === words.join('') ? start : -1
    for (let i = end - words.length + 1; start >= 0 && i >= start && at < 0; i--)
      if (textAt(rest, i, words.length) === words.join('')) at = i
    if (at < 0)
      breaches.push({
        line: removal.line,
        file: 'import.json',
        message: `删除项“${removal.text}”在来源这一行里没有`,
      })
    else rest = [...rest.slice(0, at), ...rest.slice(at + words.length)]
  }
  return rest
}

/** Puts the itemised corrections into the source, each at the first place from its line on. */
function makeCorrections(
  characters: SourceCharacter[],
  provenance: Provenance,
  breaches: Breach[],
): SourceCharacter[] {
  let rest = characters
  for (const correction of provenance.corrections) {
    const words = [...visible(correction.find)]
    let at = rest.findIndex((each) => each.line >= correction.line)
    while (at >= 0 && at <= rest.length - words.length && textAt(rest, at, words.length) !== words.join(''))
      at += 1
    if (at < 0 || at > rest.length - words.length) {
      breaches.push({
        line: correction.line,
        file: 'corrections.yaml',
        message: `更正的原文“${correction.find}”在来源里没有`,
      })
      continue
    }
    const line = rest[at]?.line ?? correction.line
    const put = [...visible(correction.replace)].map((character) => ({ character, line }))
    rest = [...rest.slice(0, at), ...put, ...rest.slice(at + words.length)]
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
function firstDifference(source: readonly SourceCharacter[], pieces: readonly Piece[]): Breach | null {
  let at = 0
  for (const piece of pieces) {
    const characters = [...visible(piece.text)]
    for (const [i, character] of characters.entries()) {
      if (source[at]?.character === character) {
        at += 1
        continue
      }
      const line = source[at]?.line ?? source.at(-1)?.line ?? null
      const expected = textAt(source, at, 16) || '（来源已到结尾）'
      return {
        line,
        file: piece.place,
        message: `来源是“${expected}”，记录是“${characters.slice(i, i + 16).join('')}”`,
      }
    }
  }
  const left = source[at]
  return left
    ? {
        line: left.line,
        file: pieces.at(-1)?.place ?? 'issue.md',
        message: `来源里的“${textAt(source, at, 24)}”没有进入任何记录`,
      }
    : null
}

/**
 * Proves that the source minus the itemised removals, with the itemised corrections, equals the records, character
 * for character and in order (white space and markup aside), and that every field follows from the line it was read
 * from. Works on the records as they stand in the files and shares nothing with the pipeline but the reader.
 */
export function proveRecords(source: SourceDocument, issue: PublishedIssue, provenance: Provenance): Proof {
  const breaches: Breach[] = []
  const all = sourceCharacters(source)
  const kept = takeRemovals(all, provenance, breaches)
  const corrected = makeCorrections(kept, provenance, breaches)
  const pieces = recordPieces(issue, provenance, breaches)
  const difference = firstDifference(corrected, pieces)
  if (difference) breaches.push(difference)
  breaches.push(...proveFields(issue, provenance))
  const records = pieces.reduce((sum, piece) => sum + [...visible(piece.text)].length, 0)
  return { source: all.length, removed: all.length - kept.length, records, breaches }
}
