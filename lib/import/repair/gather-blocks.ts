import { isDateLine } from '@/lib/text/chinese-date'
import { readNumbering } from '@/lib/text/numbering'
import { endsSentence, hanWidth, hasInnerStop } from '@/lib/text/punctuation'
import { isClearByline } from '../byline'
import { beginsInside, isBracketed, isDocumentNumber, isOrganisation, isSourceLine } from '../line-signs'
import { startsNote } from '../notes'
import { type SourceBlock, type SourceLine, textBlock } from '../source-document'
import { isBrokenInside } from './broken-inside'
import { brokenSentences } from './broken-sentences'

/** The width of a line with the two blanks that set it in. */
const setWidth = (line: SourceLine) => hanWidth(line.text) + (line.marks.indented ? 2 : 0)

/**
 * The measure as the indents tell it: a paragraph begins set in, and what stands at the margin right under a line
 * without a full stop goes on with it, where such lines are all about equally wide; null where they are not.
 */
function widthByIndents(lines: readonly SourceLine[]): number | null {
  const carried = lines.filter((line, i) => {
    const next = lines[i + 1]
    if (!next || line.text === '' || next.text === '' || line.cells || next.cells) return false
    if (next.marks.indented || next.marks.bullet || next.marks.rank || line.marks.rank) return false
    const inParagraph = line.marks.indented || lines[i - 1]?.text !== ''
    return inParagraph && !endsSentence(line.text) && readNumbering(next.text) === null
  })
  const widest = carried.reduce((most, line) => Math.max(most, setWidth(line)), 0)
  const full = carried.filter((line) => setWidth(line) >= widest - 3)
  const begun = full.filter((line) => line.marks.indented).length
  return widest >= 20 && widest <= 60 && begun >= 2 && full.length >= Math.max(3, carried.length * 0.6)
    ? Math.round(widest)
    : null
}

/** How wide a line of a hard-wrapped file is, in Han characters; null for a file whose lines are paragraphs. */
function wrapWidth(lines: readonly SourceLine[]): number | null {
  return widthByLines(lines) ?? widthByIndents(lines)
}

/** The measure as the widths of all lines tell it. */
function widthByLines(lines: readonly SourceLine[]): number | null {
  const widths = lines
    .filter((line) => line.text !== '' && !line.cells)
    .map((line) => Math.round(hanWidth(line.text)))
  const widest = widths.reduce((most, width) => Math.max(most, width), 0)
  if (widths.length < 6 || widest > 60 || widest < 20) return null
  // The commonest width near the widest is the page's measure; paragraphs of one line each show no such peak.
  const full = widths.filter((width) => width >= widest - 3).length
  return full >= Math.max(3, widths.length * 0.3) ? widest : null
}

function isNumberedHeading(text: string): boolean {
  return readNumbering(text) !== null && !hasInnerStop(text)
}

/** Lines of a title block are never halves of a wrapped paragraph: number, byline, date, brackets, office, source. */
function standsApart(text: string): boolean {
  return (
    isDocumentNumber(text) ||
    isClearByline(text) ||
    isBracketed(text) ||
    isDateLine(text) ||
    isSourceLine(text) ||
    (text.length <= 16 && isOrganisation(text))
  )
}

/** Tells whether a printed line goes on with the one before: that one was full, and this one is not set in. */
function goesOnInPrint(before: SourceLine, line: SourceLine): boolean {
  if (before.marks.note !== line.marks.note || before.marks.edge || line.marks.edge) return false
  if (line.marks.note) return before.marks.full === true && !startsNote(line.text)
  if (before.marks.bold !== line.marks.bold) return false
  // The lines of one title, in the middle and set alike; what stands under a title in the same type does not belong to it.
  if (before.marks.bold) return !standsApart(before.text) && !standsApart(line.text)
  // A last line may be full by chance: a date, a number or a source in brackets behind a full stop is no part of it.
  if (endsSentence(before.text) && standsApart(line.text)) return false
  return before.marks.full === true && !line.marks.indented
}

/** Tells whether a line reaches the measure of its file, so that what follows may be its continuation. */
function isFull(line: SourceLine, width: number | null): boolean {
  return width !== null && width - hanWidth(line.text) <= 6
}

/** Tells whether `line` goes on with the text of `before`, in a file wrapped at `width`. */
function goesOn(before: SourceLine, line: SourceLine, width: number | null, indents: boolean): boolean {
  if (before.marks.full !== undefined && line.marks.full !== undefined) return goesOnInPrint(before, line)
  if (line.marks.note && startsNote(line.text)) return false
  if (before.marks.note || line.marks.note) return before.marks.note === true && isFull(before, width)
  if (before.marks.bold && line.marks.bold) return true
  if (line.marks.rank || before.marks.rank || line.marks.bullet || before.marks.bold !== line.marks.bold)
    return false
  if (beginsInside(line.text)) return true
  if (standsApart(before.text) || standsApart(line.text)) return false
  // An item that ended its sentence goes on only where its line was full: - 一是抓学习。
  if (before.marks.bullet)
    return !endsSentence(before.text) || (!line.marks.indented && isFull(before, width))
  if (width === null) return false
  if (indents && line.marks.indented) return false
  if (isBrokenInside(before.text, line.text)) return true
  // A line that stops short of the measure ended its paragraph; a word of Latin letters or a number carried over to
  // the next line leaves more room than a Han character, but not behind a full stop.
  const room = width - setWidth(before)
  // What is wider than the measure was not wrapped: a paragraph pasted in from elsewhere, on one line.
  if (room < -3 || setWidth(line) > width + 3) return false
  if (room > (endsSentence(before.text) ? 2.5 : 6)) return false
  const short = width - hanWidth(line.text) > 6
  if (endsSentence(before.text))
    return readNumbering(line.text) === null && !(short && !endsSentence(line.text))
  return !(isNumberedHeading(before.text) && readNumbering(line.text) !== null)
}

/**
 * Bold title lines keep their line ends as blanks, as titles printed over several lines do elsewhere; but a line that
 * reached the margin was only broken for want of room.
 */
function makeBlock(lines: readonly SourceLine[]): SourceBlock {
  const broken = lines.slice(0, -1).some((line) => !line.marks.full)
  return textBlock(lines, lines[0]?.marks.bold && lines.length > 1 && broken ? ' ' : undefined)
}

/** Tells whether a row fits under a head: the same number of cells, or a difference of empty ones at its end. */
function sameWidth(head: readonly string[], cells: readonly string[]): boolean {
  return cells.length < head.length
    ? cells.length >= 2
    : cells.slice(head.length).every((cell) => cell === '')
}

function makeTable(lines: readonly SourceLine[]): SourceBlock {
  const width = lines[0]?.cells?.length ?? 1
  const rows = lines.map((line) => {
    const cells = line.cells ?? [line.text]
    const filled = [...cells, ...new Array<string>(Math.max(0, width - cells.length)).fill('')].slice(
      0,
      width,
    )
    return { cells: filled, lines: [line] }
  })
  return { lines, text: lines.map((line) => line.text).join('\n'), marks: {}, rows }
}

/**
 * Gathers lines into blocks: blank lines part them, the rows of a table stay together, hard-wrapped lines are one
 * paragraph, and in a file without hard wraps, or whose lines are known to be `whole`, every line is its own but for
 * sentences that a line end of Word breaks. Changes no character.
 */
export function gatherBlocks(lines: readonly SourceLine[], whole = false): readonly SourceBlock[] {
  const width = whole ? null : wrapWidth(lines)
  const joined = brokenSentences(lines)
  const indents = lines.filter((line) => line.marks.indented).length >= 2
  const blocks: SourceBlock[] = []
  let group: SourceLine[] = []
  let rows: SourceLine[] = []
  const flush = () => {
    if (group.length > 0) blocks.push(makeBlock(group))
    if (rows.length > 0) blocks.push(makeTable(rows))
    group = []
    rows = []
  }
  for (const line of lines) {
    if (line.text === '') flush()
    else if (line.cells) {
      if (group.length > 0 || (rows[0]?.cells && !sameWidth(rows[0].cells, line.cells))) flush()
      rows.push(line)
    } else {
      const before = group.at(-1)
      if (rows.length > 0 || (before && !(whole ? joined.has(line) : goesOn(before, line, width, indents))))
        flush()
      group.push(line)
    }
  }
  flush()
  return blocks
}
