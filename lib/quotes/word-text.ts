import { unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

const WORD_TEXT = 'word/document.xml'
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** Signs that a document has as elements. */
const SIGNS: Readonly<Record<string, string>> = { tab: '\t', br: '\n' }

/** Reads the paragraphs of a document's XML, as they would be printed: what tracked changes have taken out (w:delText) is not read. */
function paragraphsOf(xml: string): readonly string[] {
  const paragraphs: string[] = []
  let isText = false
  const write = (text: string) => {
    const last = paragraphs.pop()
    if (last !== undefined) paragraphs.push(last + text)
  }
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ uri, local }) => {
    if (uri !== WORD) return
    if (local === 'p') paragraphs.push('')
    isText = local === 't'
    write(SIGNS[local] ?? '')
  })
  parser.on('text', (text) => {
    if (isText) write(text)
  })
  parser.on('closetag', () => {
    isText = false
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
