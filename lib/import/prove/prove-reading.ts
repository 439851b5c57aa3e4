import { decode } from '../read/decode'
import type { SourceDocument } from '../source-document'
import type { Breach } from './breach'
import { proveMarkdown } from './prove-markdown'
import { provePdf } from './prove-pdf'
import { proveWord } from './prove-word'

/**
 * Proves that a reader lost nothing and invented nothing: what a second, simpler way finds in the bytes of a Word, PDF or Markdown
 * file is what the lines of the source hold. A text is its own lines, and proveRecords is all it needs.
 */
export async function proveReading(bytes: Uint8Array, source: SourceDocument): Promise<readonly Breach[]> {
  switch (source.format) {
    case 'word':
      return proveWord(bytes, source)
    case 'pdf':
      return provePdf(bytes, source)
    case 'markdown':
      return proveMarkdown(decode(bytes).text, source)
    case 'text':
      return []
  }
}
