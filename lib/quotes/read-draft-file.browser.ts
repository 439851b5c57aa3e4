import { unzipSync } from 'fflate'

/** A draft is some pages; what is larger is no draft, and would only fill the memory of a phone. */
const MOST_BYTES = 20_000_000
const WORD_TEXT = 'word/document.xml'
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** The text of a paragraph as it would be printed: what tracked changes have taken out is not read. */
function paragraphText(paragraph: Element): string {
  let text = ''
  for (const element of paragraph.getElementsByTagNameNS(WORD, '*')) {
    if (element.localName === 't') text += element.textContent
    else if (element.localName === 'tab') text += '\t'
    else if (element.localName === 'br') text += '\n'
  }
  return text
}

function wordText(bytes: Uint8Array): string {
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => name === WORD_TEXT && originalSize <= MOST_BYTES,
  })
  const xml = files[WORD_TEXT]
  if (xml === undefined) throw new TypeError('no document')
  const parsed = new DOMParser().parseFromString(new TextDecoder().decode(xml), 'application/xml')
  if (parsed.querySelector('parsererror') !== null) throw new TypeError('broken document')
  return [...parsed.getElementsByTagNameNS(WORD, 'p')].map(paragraphText).join('\n')
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b

/**
 * Reads the draft in a file, in the browser and nowhere else: a Word file (.docx) by its paragraphs, else a text in UTF-8 or GB18030. Null
 * where it is neither; which of them it is, its content says, not its name.
 */
export async function readDraftFile(file: Blob): Promise<string | null> {
  if (file.size > MOST_BYTES) return null
  const bytes = new Uint8Array(await file.arrayBuffer())
  try {
    if (isZip(bytes)) return wordText(bytes)
  } catch {
    return null
  }
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      // Bytes of a picture decode to something too, but not without the character zero.
      return text.includes('\0') ? null : text
    } catch {
      // Not this encoding: the next one.
    }
  }
  return null
}
