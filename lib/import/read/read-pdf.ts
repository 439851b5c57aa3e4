import type { Finding } from '@/lib/journal/finding'
import { countVisible } from '@/lib/text/visible'
import { ImportError } from '../import-error'
import type { SourceDocument, SourceLine } from '../source-document'
import { countRadicals, radicalsFinding, unifyRadicals } from './pdf-characters'
import { findGutter } from './pdf-columns'
import type { DrawnPage, Glyph } from './pdf-drawn-page'
import { findEdges } from './pdf-edges'
import {
  hiddenFinding,
  lineFindings,
  notesFinding,
  outsideFinding,
  pageFinding,
  unseenFindings,
  whiteFinding,
} from './pdf-findings'
import type { PrintedLine } from './pdf-lines'
import { notesAtFoot } from './pdf-notes'
import { readDrawnPages } from './pdf-open'
import { type LaidPage, layPage, type PagePart, readParts } from './pdf-page'
import { columnLines, type UnnumberedLine } from './pdf-source-lines'
import { type Measures, measureText, type TypeArea, typeArea } from './pdf-type-area'

const BLANK: UnnumberedLine = { text: '', marks: {} }
/** A page with fewer characters than this has no text layer to speak of; a scan may carry a stamp of a few words. */
const FEW_CHARACTERS = 10

/** What reading a PDF may be told: where to say how far it is. */
export type PdfProgress = (text: string) => void

function refuseScans(pages: readonly DrawnPage[]): void {
  const written = pages.filter((page) => page.glyphs.length >= FEW_CHARACTERS).length
  if (written * 2 >= pages.length && written > 0) return
  throw new ImportError(
    '这是扫描件（或只有图片），没有文字层，读不出文字：请向排版或印刷方要可以选中文字的 PDF 或 Word 原稿，或先用文字识别软件转成 Word 并校对后再导入。',
  )
}

/** The pages that face each other may have other margins, and so may their columns. */
function areasOf(pages: readonly { sheet: number; parts: readonly PagePart[] }[], measures: Measures) {
  const runs = new Map<string, PrintedLine[]>()
  const keyOf = (sheet: number, column: number) => `${sheet % 2} ${column}`
  for (const { sheet, parts } of pages)
    for (const part of parts)
      if (part.kind === 'lines')
        runs.set(keyOf(sheet, part.column), [...(runs.get(keyOf(sheet, part.column)) ?? []), ...part.lines])
  const areas = new Map([...runs].map(([key, lines]) => [key, typeArea(lines, measures)]))
  return (sheet: number, column: number): TypeArea =>
    areas.get(keyOf(sheet, column)) ?? { left: 0, right: 0, slack: 0 }
}

/** The lines of one part of a page; the last run of lines may have notes at its foot. */
function partLines(
  part: PagePart,
  area: TypeArea,
  measures: Measures,
  last: boolean,
  following: PrintedLine | undefined,
): readonly UnnumberedLine[] {
  if (part.kind === 'table')
    return part.rows.map((cells) => ({
      text: cells.filter((cell) => cell !== '').join(' '),
      marks: {},
      cells,
    }))
  return columnLines(part.lines, area, measures, last ? notesAtFoot(part.lines, measures) : 0, following)
}

/** Parts runs that do not go on with one another: a table and text, a title across the page and the columns below it. */
function joinRuns(runs: readonly { lines: readonly UnnumberedLine[]; column: number | null }[]) {
  return runs.flatMap(({ lines, column }, i) => {
    const before = runs[i - 1]?.column
    const goesOn = i === 0 || (before === 1 && column === 2)
    return goesOn ? lines : [BLANK, ...lines]
  })
}

function withUnified(page: DrawnPage): DrawnPage {
  const unify = (glyph: Glyph) => ({ ...glyph, text: unifyRadicals(glyph.text) })
  return { ...page, glyphs: page.glyphs.map(unify) }
}

/**
 * Reads a PDF into lines by the places of its characters: lines, columns, tables, running heads and feet, notes, and
 * the sheet of each. Nothing is drawn and nothing fetched. The one change it makes is itemised in a finding: radicals
 * that a font table puts for whole characters (⼈ for 人). Throws ImportError for a scan, a locked or a damaged file.
 */
export async function readPdf(
  bytes: Uint8Array,
  onProgress: PdfProgress = () => {},
): Promise<SourceDocument> {
  const { version, pages: drawn } = await readDrawnPages(bytes, onProgress)
  refuseScans(drawn)
  const radicals = countRadicals(drawn.flatMap((page) => page.glyphs.map((glyph) => glyph.text)).join(''))
  const laid: readonly LaidPage[] = drawn.map((page, i) => layPage(withUnified(page), i + 1))
  const measures = measureText(laid.map((page) => page.lines))
  const edges = findEdges(
    laid.map((page) => page.lines),
    measures,
  )
  const framed = laid.map((page, i) => {
    const { heads = [], feet = [] } = edges[i] ?? {}
    const inner = page.lines.filter((line) => !heads.includes(line) && !feet.includes(line))
    return { ...page, heads, feet, inner }
  })
  const gutters = [...new Set(framed.flatMap(({ inner }) => findGutter(inner) ?? []))]
  const pages = framed.map((page) => ({ ...page, ...readParts(page, page.inner, gutters) }))
  const areaOf = areasOf(pages, measures)
  const parts = pages.flatMap((page) => page.parts)
  const lineBehind = (part: PagePart): PrintedLine | undefined => {
    const next = parts[parts.indexOf(part) + 1]
    return next?.kind === 'lines' ? next.lines[0] : undefined
  }
  const lines: SourceLine[] = []
  const findings: Finding[] = []
  for (const [i, page] of pages.entries()) {
    const lastRun = page.parts.findLastIndex((part) => part.kind === 'lines')
    const runs = page.parts.map((part, k) => {
      const column = part.kind === 'lines' ? part.column : null
      const area = areaOf(page.sheet, column ?? 0)
      return { column, lines: partLines(part, area, measures, k === lastRun, lineBehind(part)) }
    })
    const edge = (side: 'head' | 'foot') => (line: PrintedLine) => ({
      text: line.text,
      marks: { edge: side },
    })
    const first = lines.length + 1
    const all: readonly UnnumberedLine[] = [
      ...page.heads.map(edge('head')),
      ...(page.heads.length > 0 ? [BLANK] : []),
      ...joinRuns(runs),
      ...page.turned.flatMap((text) => [BLANK, { text, marks: {} }]),
      ...(page.feet.length > 0 ? [BLANK] : []),
      ...page.feet.map(edge('foot')),
      BLANK,
    ]
    for (const line of all) lines.push({ number: lines.length + 1, ...line, sheet: page.sheet })
    const added = lines.slice(first - 1)
    findings.push(
      ...lineFindings(page, added),
      ...outsideFinding(drawn[i], page.sheet, first),
      ...unseenFindings(drawn[i], page.sheet, first),
      ...notesFinding(drawn[i], page.sheet, first),
      ...whiteFinding(drawn[i], page.sheet, first),
    )
    if (countVisible(added.map((line) => line.text).join('')) === 0)
      findings.push(pageFinding(page.sheet, first))
  }
  const repair = radicalsFinding(radicals)
  return {
    format: 'pdf',
    encoding: `PDF ${version}`,
    lines,
    findings: [...(repair ? [repair] : []), ...hiddenFinding(drawn), ...findings],
  }
}
