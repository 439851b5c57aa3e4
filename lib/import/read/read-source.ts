import { ImportError } from '../import-error'
import type { SourceDocument } from '../source-document'
import { isMarkdown } from './is-markdown'
import { isPdf } from './is-pdf'
import { readMarkdown } from './read-markdown'
import { oldFileKind, readOldWord } from './read-old-word'
import { readPdf } from './read-pdf'
import { readText } from './read-text'
import { readWord } from './read-word'
import { withinLimits } from './source-limits'

/** A reader of one source format: tells by the first bytes whether a file is its own, and reads it into lines. */
type SourceReader = {
  readonly recognises: (bytes: Uint8Array) => boolean
  readonly read: (bytes: Uint8Array, options: ReadOptions) => SourceDocument | Promise<SourceDocument>
}

/** What staff may ask of a reader, and where it tells how far it is. */
export type ReadOptions = {
  /** To take the tracked changes of a Word file as accepted and leave its comments out. */
  readonly acceptChanges?: boolean
  /** Called with a line for staff while a long file is read: 正在读取第 12/86 页…. */
  readonly onProgress?: (text: string) => void
}

const hasHead =
  (...head: number[]) =>
  (bytes: Uint8Array) =>
    head.every((byte, i) => bytes[i] === byte)

/** The readers, tried in order; the type of a file is decided by its content, never by its name. */
const READERS: readonly SourceReader[] = [
  { recognises: hasHead(0x50, 0x4b, 0x03, 0x04), read: readWord },
  { recognises: hasHead(0x50, 0x4b, 0x05, 0x06), read: readWord },
  { recognises: isPdf, read: (bytes, { onProgress }) => readPdf(bytes, onProgress) },
  { recognises: (bytes) => oldFileKind(bytes) !== null, read: readOldWord },
  { recognises: isMarkdown, read: readMarkdown },
  { recognises: () => true, read: readText },
]

/** Reads a source file into lines, by the first reader that recognises it. Throws ImportError where none can. */
export async function readSource(bytes: Uint8Array, options: ReadOptions = {}): Promise<SourceDocument> {
  const reader = READERS.find((candidate) => candidate.recognises(bytes))
  if (!reader) throw new ImportError('认不出文件的类型。')
  return withinLimits(await reader.read(bytes, options))
}
