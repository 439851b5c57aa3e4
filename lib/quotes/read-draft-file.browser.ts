/** A draft is some pages; what is larger is no draft, and would only fill the memory of a phone. */
const MOST_BYTES = 20_000_000

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b

/** What reads Word is a third of the page's program, and comes with the first such file: rejects where it does not. */
async function readWord(bytes: Uint8Array): Promise<string | null> {
  const { wordText } = await import('./word-text')
  try {
    return wordText(bytes, MOST_BYTES)
  } catch {
    return null
  }
}

/**
 * Reads the draft in a file, in the browser and nowhere else: a Word file (.docx) by its paragraphs, else a text in UTF-8 or GB18030. Null
 * where it is neither; which of them it is, its content says, not its name. Rejects where what reads Word does not come.
 */
export async function readDraftFile(file: Blob): Promise<string | null> {
  if (file.size > MOST_BYTES) return null
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (isZip(bytes)) return readWord(bytes)
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
