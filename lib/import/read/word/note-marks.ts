import { formatNumber } from './number-format'
import type { NoteKind } from './tokens'
import { childOf, elementsOf, numberOf, valOf, type XmlElement } from './xml-tree'

/** Numbers the notes of a document; `newSection` where a section ends, `perPage` where each page begins anew. */
export type NoteMarks = {
  readonly next: (note: NoteKind) => string
  readonly newSection: () => void
  readonly perPage: boolean
}

const RAISED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789abcdefghijklmnoprstuvwxyz*'].map((sign, i) => [
    sign,
    [...'⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ*'][i] ?? sign,
  ]),
)

/** A raised mark in characters: 12 → ¹², iv → ⁱᵛ, ③ as it is; what Unicode cannot raise stands in brackets: [IV]. */
function raisedMark(label: string): string {
  const signs = [...label]
  if (signs.every((sign) => sign.charCodeAt(0) > 127)) return label
  return signs.every((sign) => RAISED[sign] !== undefined)
    ? signs.map((sign) => RAISED[sign]).join('')
    : `[${label}]`
}

/** How notes are numbered: by the last section's properties, else by the settings; 1, 2, 3 and i, ii, iii are the defaults. */
function numberingOf(note: NoteKind, document: XmlElement, settings: XmlElement | undefined) {
  const name = `w:${note}Pr`
  const section = childOf(childOf(document, 'w:body', 'w:sectPr'), name)
  const general = childOf(settings, name)
  const said = (property: string) => valOf(section, property) ?? valOf(general, property)
  return {
    format: said('w:numFmt') ?? (note === 'footnote' ? 'decimal' : 'lowerRoman'),
    start: numberOf(said('w:numStart')) ?? 1,
    restart: said('w:numRestart') ?? 'continuous',
  }
}

/**
 * Numbers footnotes and endnotes in the order of their references, as Word shows them: ¹²³ for digits, ①②③ for circled
 * ones. Notes that begin anew on every page count on instead, for a Word file does not say where its pages end.
 */
export function numberNotes(document: XmlElement, settings: XmlElement | undefined): NoteMarks {
  const kinds = {
    footnote: numberingOf('footnote', document, settings),
    endnote: numberingOf('endnote', document, settings),
  }
  const counts = { footnote: kinds.footnote.start - 1, endnote: kinds.endnote.start - 1 }
  return {
    perPage: kinds.footnote.restart === 'eachPage',
    newSection: () => {
      for (const kind of ['footnote', 'endnote'] as const)
        if (kinds[kind].restart === 'eachSect') counts[kind] = kinds[kind].start - 1
    },
    next: (note) => {
      counts[note] += 1
      return raisedMark(formatNumber(counts[note], kinds[note].format) ?? String(counts[note]))
    },
  }
}

/** The notes of a part by their ids; the separators that Word keeps among them are never referred to. */
export function notesById(part: XmlElement | undefined): Map<string, XmlElement> {
  return new Map(elementsOf(part).map((note) => [note.attributes['w:id'] ?? '', note]))
}
