import { strToU8, type Zippable, zipSync } from 'fflate'
import { proveWord } from '@/lib/import/prove/prove-word'
import { readWord } from '@/lib/import/read/read-word'
import type { SourceDocument } from '@/lib/import/source-document'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${R}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ')

/** The parts of a Word file written by hand, besides its body. */
export type Parts = {
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly comments?: string
  readonly settings?: string
  readonly files?: Zippable
}

const ROOTS = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  comments: 'comments',
  settings: 'settings',
} as const

/** The files of a .docx with this body, before they are zipped. */
export function wordEntries(body: string, parts: Parts = {}): Zippable {
  const given = Object.entries(ROOTS).flatMap(([part, root]) => {
    const inner = parts[part as keyof typeof ROOTS]
    return inner === undefined ? [] : [{ part, xml: `<w:${root} ${NAMESPACES}>${inner}</w:${root}>` }]
  })
  const rels = given.map(
    ({ part }, i) => `<Relationship Id="r${i}" Type="${R}/${part}" Target="${part}.xml"/>`,
  )
  const relationships = (inner: string) =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`,
    )
  return {
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    '_rels/.rels': relationships(
      `<Relationship Id="d" Type="${R}/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/document.xml': strToU8(
      body.startsWith('<?xml')
        ? body
        : `<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    ),
    'word/_rels/document.xml.rels': relationships(rels.join('')),
    ...Object.fromEntries(given.map(({ part, xml }) => [`word/${part}.xml`, strToU8(xml)])),
    ...parts.files,
  }
}

/** A .docx with this body, as bytes. */
export function wordFile(body: string, parts: Parts = {}): Uint8Array {
  return zipSync(wordEntries(body, parts))
}

/** A run with these words, and properties of its own. */
export function run(words: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`
}

/** A paragraph of words or runs, with properties of its own. */
export function para(inner: string, properties = ''): string {
  const runs = inner.startsWith('<') || inner === '' ? inner : run(inner)
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`
}

/** A paragraph of an automatic list. */
export function item(words: string, level = 0, list = 1): string {
  return para(words, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
}

/** A level of an automatic list. */
export function listLevel(level: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
}

/** A numbering part with one definition and lists made from it; each list may have overrides. */
export function numbering(levels: string, ...lists: readonly string[]): string {
  const uses = (lists.length > 0 ? lists : ['']).map(
    (inner, i) => `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="0"/>${inner}</w:num>`,
  )
  return `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${uses.join('')}`
}

/** A table of rows of cells, each cell the XML of its paragraphs or plain words; properties by a leading <w:tcPr>. */
export function table(...rows: readonly (readonly string[])[]): string {
  const cell = (inner: string) => `<w:tc>${inner.startsWith('<') ? inner : para(inner)}</w:tc>`
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
}

/** Reads a body as a .docx, and proves that nothing was lost. */
export function read(body: string, parts: Parts = {}, options = {}): SourceDocument {
  const bytes = wordFile(body, parts)
  const source = readWord(bytes, options)
  // Whatever a test is about, the second way of reading must find the same words.
  const [breach] = proveWord(bytes, source)
  if (breach) throw new Error(breach.message)
  return source
}

/** The words of the lines of a body read as a .docx. */
export function textsOf(body: string, parts: Parts = {}, options = {}): readonly string[] {
  return read(body, parts, options).lines.map((line) => line.text)
}

/** The rules of the findings of a body read as a .docx. */
export function rulesOf(body: string, parts: Parts = {}): readonly string[] {
  return (read(body, parts).findings ?? []).map((finding) => finding.rule)
}
