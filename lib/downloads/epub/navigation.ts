import type { MarkupNode } from '../markup'
import type { Book, BookEntry } from './book'
import { element, xhtmlFile } from './xhtml'

function list(file: string, entries: readonly BookEntry[]): readonly MarkupNode[] {
  if (entries.length === 0) return []
  return [
    element(
      'ol',
      {},
      ...entries.map(({ title, anchor, children }) =>
        element('li', {}, element('a', { href: `${file}#${anchor}` }, title), ...list(file, children)),
      ),
    ),
  ]
}

/** The pages of the printed copy in the order of the text, each once: where an article begins on the page on which another ends, the page is the other's. */
function pageList({ documents }: Book): readonly MarkupNode[] {
  const pages = new Map<number, string>()
  for (const { file, pages: own } of documents)
    for (const { page, anchor } of own) if (!pages.has(page)) pages.set(page, `${file}#${anchor}`)
  if (pages.size === 0) return []
  return [
    element(
      'nav',
      { 'epub:type': 'page-list', role: 'doc-pagelist', id: 'pages', hidden: 'hidden' },
      element('h2', {}, '原刊页码'),
      element(
        'ol',
        {},
        ...[...pages].map(([page, href]) => element('li', {}, element('a', { href }, String(page)))),
      ),
    ),
  ]
}

/** The contents of the book (EPUB 3.3, 7): every article with its headings, and the list of printed pages where the source tells them. */
export function navigationDocument(book: Book): string {
  const items = book.documents.map(({ file, title, entries }) =>
    element('li', {}, element('a', { href: file }, title), ...list(file, entries)),
  )
  return xhtmlFile(
    '目录',
    [
      element(
        'nav',
        { 'epub:type': 'toc', role: 'doc-toc', id: 'toc' },
        element('h1', {}, '目录'),
        element('ol', {}, ...items),
      ),
      ...pageList(book),
    ],
    'frontmatter',
  )
}
