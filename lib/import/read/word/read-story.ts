import type { Finding } from '@/lib/journal/finding'
import { cellStretches } from './cell-text'
import type { DraftLine } from './draft-lines'
import { type FieldState, followFields } from './fields'
import { inlineTokens } from './inline-tokens'
import type { AutomaticNumber, ListCounter } from './list-counter'
import { type NoteMarks, notesById } from './note-marks'
import { paragraphLines } from './paragraph-lines'
import { shownChildren } from './story-branch'
import type { ParagraphLook, Styles } from './styles'
import { hiddenFinding, raisedFinding, repeatedFinding, type Place as Told } from './summed-findings'
import { type GridCell, gridWidth, hiddenInTable, tableGrid } from './table-grid'
import type { NoteKind, Token } from './tokens'
import { lossFinding, noticeFinding, OF_WORDS } from './word-findings'
import type { WordPackage } from './word-package'
import { childOf, switchOf, wordsIn, type XmlElement } from './xml-tree'

/** What a document is read with: its parts, styles, the counters of its lists and notes. */
export type StoryTools = {
  readonly parts: WordPackage
  readonly styles: Styles
  readonly count: ListCounter
  readonly marks: NoteMarks
}

/** The lines of a document in order, and what could not be taken along. */
export type Story = { readonly lines: readonly DraftLine[]; readonly findings: readonly Finding[] }

/** A paragraph whose end is hidden or deleted and that goes on in the next. */
type Carried = {
  readonly tokens: Token[]
  readonly hasWords: boolean
  readonly look: ParagraphLook
  readonly number: AutomaticNumber | null
}

type Place = {
  readonly fields: FieldState
  readonly mark: string | null
  /** The style of the table around. */
  readonly table: readonly XmlElement[]
}
type Note = { readonly note: NoteKind; readonly element: XmlElement; readonly mark: string }

const wordsOf = (tokens: readonly Token[]) =>
  tokens
    .map((token) => (token.kind === 'text' ? token.text : ''))
    .join('')
    .trim()

/** A single row of cells with paragraphs of this many signs frames text; it is no table. */
const LAYOUT_TEXT = 200

/**
 * Reads the body of a Word file in the order in which it is shown: paragraphs, rows of tables, boxes behind the paragraph that
 * holds them, notes behind the paragraph or table that refers to them.
 */
export function readStory({ parts, styles, count, marks }: StoryTools): Story {
  const lines: DraftLine[] = []
  const findings: Finding[] = []
  const notes = { footnote: notesById(parts.footnotes), endnote: notesById(parts.endnotes) }
  const waiting: Note[] = []
  const repeated: Told[] = []
  const raised: Told[] = []
  const hidden: Told[] = []
  // Where lines go: to the document, or to the cell that is being read.
  let target = lines
  let carried: Carried | null = null
  let lastWords = ''
  let inNotes = false

  const lineNumber = () => lines.length + 1
  const tell = (finding: Finding) => findings.push(finding)

  const capture = (read: () => void): readonly DraftLine[] => {
    const outer = target
    const own: DraftLine[] = []
    target = own
    read()
    target = outer
    return own
  }

  /** Reads, and tells of what was read by its shown words; of what shows nothing there is nothing to tell. */
  const tellOfShown = (notice: 'box' | 'nested' | 'noteTable' | 'layout', readIt: () => void): void => {
    const [at, line, from] = [findings.length, lineNumber(), target.length]
    readIt()
    const words = shownIn(target.slice(from).filter((each) => inNotes || !each.note))
    if (words !== '') findings.splice(at, 0, noticeFinding(notice, line, words))
  }

  const takeNumber = (properties: XmlElement | undefined, look: ParagraphLook): AutomaticNumber | null => {
    const number = count(properties, look.styles)
    if (number?.unknownFormat)
      tell(noticeFinding('numberFormat', lineNumber(), `${number.label}（${number.unknownFormat}）`))
    return number
  }

  const setParagraph = (
    tokens: readonly Token[],
    look: ParagraphLook,
    number: AutomaticNumber | null,
    place: Place,
  ) => {
    const words = wordsOf(tokens)
    const quote = words === '' ? lastWords : words
    const markOf = (token: Token): string => {
      if (token.kind === 'own-mark') return place.mark ?? ''
      if (token.kind !== 'note') return ''
      const element = notes[token.note].get(token.id)
      // Each note is read once and none inside another, so that no file can make the reader go round in circles.
      notes[token.note].delete(token.id)
      const mark = token.customMark ? '' : marks.next(token.note)
      if (element && !inNotes) waiting.push({ note: token.note, element, mark })
      else tell(lossFinding('missing-note', lineNumber(), quote))
      return mark
    }
    for (const token of tokens)
      if (token.kind === 'raised') raised.push({ line: lineNumber(), words: token.words })
      else if (token.kind === 'hidden') hidden.push({ line: lineNumber(), words: quote, count: token.count })
      else if (token.kind === 'loss') {
        const place = OF_WORDS.has(token.loss) ? token.words : quote || token.words
        tell(lossFinding(token.loss, lineNumber(), place))
      }
    const read = paragraphLines(tokens, look, number, markOf)
    if (read.repeated) repeated.push({ line: lineNumber(), words })
    for (const line of read.lines) target.push(inNotes ? { ...line, note: true } : line)
    if (words !== '') lastWords = words
    for (const token of tokens) {
      if (token.kind !== 'box') continue
      const fields = followFields(token.content)
      tellOfShown('box', () => {
        const inBox = { fields, mark: null, table: [] }
        readBlocks(token.content, inBox)
        endCarried(inBox)
      })
    }
    if (target === lines && !inNotes) readNotes()
  }

  const endCarried = (place: Place) => {
    if (!carried) return
    const { tokens, look, number } = carried
    carried = null
    setParagraph(tokens, look, number, place)
  }

  const readNotes = () => {
    inNotes = true
    for (let note = waiting.shift(); note; note = waiting.shift()) {
      const place = { fields: followFields(note.element), mark: note.mark, table: [] }
      // A note is text, its tables too: as rows they would leave the note and part it from what follows.
      const own = capture(() => {
        readBlocks(note.element, place)
        endCarried(place)
      }).map((line) => (line.cells ? { stretches: cellStretches([line]), note: true } : line))
      const shows = own.some(({ stretches }) =>
        stretches.some((each) => each.generated && each.text === note.mark),
      )
      const filled = own.filter((line) => line.stretches.some((each) => each.text.trim() !== ''))
      // A note whose own mark was deleted by hand still needs one to be found by.
      target.push(
        ...filled.map((line, i) =>
          i === 0 && !shows && note.mark !== ''
            ? { ...line, stretches: [{ text: `${note.mark} `, generated: true }, ...line.stretches] }
            : line,
        ),
      )
    }
    inNotes = false
  }

  const readParagraph = (paragraph: XmlElement, place: Place) => {
    const properties = childOf(paragraph, 'w:pPr')
    const look = styles.paragraph(properties, place.table)
    const tokens = inlineTokens(paragraph, { styles, look, fields: place.fields })
    const mark = childOf(properties, 'w:rPr')
    const joins = childOf(mark, 'w:del') || childOf(mark, 'w:moveFrom') || styles.run(mark, look).hidden
    const before: Carried | null = carried
    carried = null
    const hasWords = wordsOf(tokens) !== ''
    const first = before?.hasWords ? before : null
    const all = before?.tokens ?? []
    // One by one: a call takes no more than some 100,000 arguments.
    for (const token of tokens) all.push(token)
    if (joins) {
      const number = first ? first.number : hasWords ? takeNumber(properties, look) : null
      carried = { tokens: all, hasWords: hasWords || first !== null, look: first?.look ?? look, number }
      return
    }
    if (switchOf(properties, 'w:pageBreakBefore') && target === lines) target.push({ stretches: [] })
    setParagraph(all, first?.look ?? look, first ? first.number : takeNumber(properties, look), place)
    if (childOf(properties, 'w:sectPr')) marks.newSection()
  }

  const readRow = (row: readonly GridCell[], width: number, place: Place): DraftLine => {
    const texts = row.flatMap(({ element, span }) => {
      const own = element ? capture(() => readCell(element, place)) : []
      return [cellStretches(own), ...Array.from({ length: span - 1 }, () => [])]
    })
    const cells = [...texts, ...Array.from({ length: width - texts.length }, () => [])]
    return { stretches: [], cells, ...(inNotes ? { note: true } : {}) }
  }

  const readCell = (cell: XmlElement, place: Place) => {
    readBlocks(cell, place)
    endCarried(place)
  }

  const isLayout = (rows: readonly (readonly GridCell[])[], width: number): boolean => {
    if (width <= 1) return true
    const cells = rows.length === 1 ? (rows[0] ?? []) : []
    return cells.some(
      ({ element }) =>
        element !== null && wordsIn(element, 'w:t').length > LAYOUT_TEXT && paragraphsIn(element) > 1,
    )
  }

  const readTable = (table: XmlElement, around: Place) => {
    const place = { ...around, table: styles.table(table) }
    const rows = tableGrid(table)
    const width = gridWidth(rows)
    const count = hiddenInTable(table, rows)
    if (count > 0) hidden.push({ line: lineNumber(), words: lastWords, count })
    if (target !== lines)
      tellOfShown(inNotes ? 'noteTable' : 'nested', () => {
        for (const cells of rows) target.push(readRow(cells, width, place))
      })
    else if (isLayout(rows, width))
      tellOfShown('layout', () => {
        for (const { element } of rows.flat()) if (element) readCell(element, place)
      })
    else {
      for (const cells of rows) {
        const row = readRow(cells, width, place)
        if (row.cells?.some((cell) => cell.some((each) => each.text.trim() !== ''))) target.push(row)
      }
      readNotes()
    }
  }

  const readBlocks = (parent: XmlElement, place: Place) => {
    for (const child of shownChildren(parent)) {
      if (child.name === 'w:p') readParagraph(child, place)
      else if (child.name === 'w:tbl') {
        endCarried(place)
        readTable(child, place)
      } else if (child.name === 'w:altChunk') tell(noticeFinding('altChunk', lineNumber(), lastWords))
      else if (child.name === 'w:subDoc') tell(lossFinding('sub-document', lineNumber(), lastWords))
      else readBlocks(child, place)
    }
  }

  const body = { fields: followFields(parts.document), mark: null, table: [] }
  readBlocks(parts.document, body)
  endCarried(body)
  findings.push(...repeatedFinding(repeated), ...raisedFinding(raised), ...hiddenFinding(hidden))
  if (marks.perPage && lines.some((line) => line.note)) tell(noticeFinding('perPageNotes', null, ''))
  return { lines, findings }
}

/** The words of lines as Word shows them. */
function shownIn(lines: readonly DraftLine[]): string {
  return lines
    .flatMap((line) => (line.cells ?? [line.stretches]).flat())
    .map((stretch) => stretch.text)
    .join('')
    .trim()
}

function paragraphsIn(cell: XmlElement): number {
  return shownChildren(cell).filter((child) => child.name === 'w:p' && wordsIn(child, 'w:t').trim() !== '')
    .length
}
