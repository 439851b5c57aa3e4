import type { MarkupNode } from '../markup'
import type { Book } from './book'
import { element } from './xhtml'

const meta = (property: string, text: string) => element('meta', { property }, text)

/** What reading software tells a reader who cannot see, or looks for a printed page (EPUB Accessibility 1.1). */
function accessibility({ documents }: Book): readonly MarkupNode[] {
  const hasPages = documents.some(({ pages }) => pages.length > 0)
  const features = ['tableOfContents', 'structuralNavigation', ...(hasPages ? ['pageBreakMarkers'] : [])]
  return [
    meta('schema:accessMode', 'textual'),
    meta('schema:accessModeSufficient', 'textual'),
    ...features.map((feature) => meta('schema:accessibilityFeature', feature)),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', '全部内容是文字和表格，有目录和各级标题。'),
  ]
}

const idOf = (file: string) => `d-${file.replace(/\W/g, '-')}`

/** The package document (EPUB 3.3, 5): what the book is, all its files, and the order in which they are read. */
export function packageDocument(book: Book) {
  const { title, identifier, publisher, year, modified, documents } = book
  const item = (id: string, href: string, type: string, properties?: string) =>
    element('item', { id, href, 'media-type': type, ...(properties && { properties }) })
  const XHTML = 'application/xhtml+xml'
  const [cover, ...others] = documents
  const read = [
    ...(cover === undefined ? [] : [idOf(cover.file)]),
    'nav',
    ...others.map(({ file }) => idOf(file)),
  ]
  return element(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'id',
      'xml:lang': 'zh-CN',
      prefix: 'schema: http://schema.org/',
    },
    element(
      'metadata',
      { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
      element('dc:identifier', { id: 'id' }, identifier),
      element('dc:title', {}, title),
      element('dc:language', {}, 'zh-CN'),
      ...(publisher === undefined ? [] : [element('dc:publisher', {}, publisher)]),
      element('dc:date', {}, String(year)),
      element('dc:source', {}, `${title}印刷本`),
      meta('dcterms:modified', modified),
      ...accessibility(book),
    ),
    element(
      'manifest',
      {},
      item('nav', 'nav.xhtml', XHTML, 'nav'),
      item('style', 'style.css', 'text/css'),
      ...documents.map(({ file }) => item(idOf(file), file, XHTML)),
    ),
    element('spine', {}, ...read.map((idref) => element('itemref', { idref }))),
  )
}
