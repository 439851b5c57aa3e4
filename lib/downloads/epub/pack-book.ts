import { strToU8, type Zippable, zipSync } from 'fflate'
import type { Book } from './book'
import { BOOK_STYLE } from './book-style'
import { navigationDocument } from './navigation'
import { packageDocument } from './package-document'
import { element, xhtmlFile, xmlFile } from './xhtml'

/** The earliest time that a ZIP can say, in the machine's own hours, which are what a ZIP holds: the same everywhere. */
const NO_TIME = new Date(1980, 0, 1)

const CONTAINER = element(
  'container',
  { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
  element(
    'rootfiles',
    {},
    element('rootfile', {
      'full-path': 'EPUB/content.opf',
      'media-type': 'application/oebps-package+xml',
    }),
  ),
)

/**
 * Packs a book as EPUB 3 (Open Container Format): `mimetype` first and stored as it is, so that the file is known by its first bytes, then the
 * container, the package, the contents and the documents. Without any time of its own, so that the same issue gives the same bytes.
 */
export function packBook(book: Book): Uint8Array {
  const files: Record<string, string> = {
    'META-INF/container.xml': xmlFile(CONTAINER),
    'EPUB/content.opf': xmlFile(packageDocument(book)),
    'EPUB/nav.xhtml': navigationDocument(book),
    'EPUB/style.css': BOOK_STYLE,
  }
  for (const { file, title, content } of book.documents)
    files[`EPUB/${file}`] = xhtmlFile(title, content, 'bodymatter')
  const entries: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0 }] }
  for (const [name, text] of Object.entries(files)) entries[name] = strToU8(text)
  return zipSync(entries, { level: 9, mtime: NO_TIME })
}
