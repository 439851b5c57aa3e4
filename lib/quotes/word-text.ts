import { unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

const WORD_TEXT = 'word/document.xml'
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006'

/** Signs that a document has as elements. A hyphen at which a line may break (w:softHyphen) is only seen where it does. */
const SIGNS: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' }

/** What is no text: properties, in which w:tab is a tab stop, what tracked changes took out or moved away, phonetic guides. */
const NO_TEXT = new Set(['pPr', 'rPr', 'del', 'moveFrom', 'rt'])

/**
 * Reads the paragraphs of a document's XML, as they would be printed: what tracked changes have taken out (w:del, w:delText) is not
 * read. A paragraph of a text box stands behind the one that holds the box.
 */
function paragraphsOf(xml: string): readonly string[] {
  const paragraphs: string[] = []
  const open: number[] = []
  /** For each mc:AlternateContent around, how much was written before it. */
  const alternatives: number[] = []
  let written = 0
  let isText = false
  /** How many elements deep the parser is in what is not read. */
  let unread = 0
  const write = (text: string) => {
    const at = open.at(-1)
    if (at === undefined) return
    paragraphs[at] += text
    written += text.length
  }
  // Of several ways to draw the same thing the first that has words is read, so that none is read twice and none is lost.
  const isRead = (uri: string, local: string) =>
    uri === WORD
      ? !NO_TEXT.has(local)
      : uri !== COMPATIBILITY || local === 'AlternateContent' || written === alternatives.at(-1)
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ uri, local }) => {
    if (unread > 0 || !isRead(uri, local)) {
      unread += 1
      return
    }
    if (uri === COMPATIBILITY && local === 'AlternateContent') alternatives.push(written)
    if (uri !== WORD) return
    if (local === 'p') open.push(paragraphs.push('') - 1)
    isText = local === 't'
    write(SIGNS[local] ?? '')
  })
  parser.on('text', (text) => {
    if (isText && unread === 0) write(text)
  })
  parser.on('closetag', ({ uri, local }) => {
    isText = false
    if (unread > 0) unread -= 1
    else if (uri === WORD && local === 'p') open.pop()
    else if (uri === COMPATIBILITY && local === 'AlternateContent') alternatives.pop()
  })
  parser.write(xml).close()
  return paragraphs
}

/**
 * The text of a Word file (.docx), a line for each paragraph. Throws where it is none, or larger than a draft. A parser of events reads
 * it: the browser's own would be a door for markup, which the site's policy keeps shut (Trusted Types).
 */
export function wordText(bytes: Uint8Array, mostBytes: number): string {
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => name === WORD_TEXT && originalSize <= mostBytes,
  })
  const xml = files[WORD_TEXT]
  if (xml === undefined) throw new TypeError('no document')
  return paragraphsOf(new TextDecoder().decode(xml)).join('\n')
}
