import type { OutlineEntry } from '@/lib/journal/outline'
import { hasClass, type MarkupElement, type MarkupNode, mapMarkup } from '../markup'
import type { BookEntry } from './book'

/** The mark of a page of the printed copy, as EPUB has it: reading software can then go to page 43. */
function pageBreak(page: number, className = 'page-break'): MarkupElement {
  return {
    name: 'span',
    attributes: {
      id: `page${page}`,
      class: className,
      'epub:type': 'pagebreak',
      role: 'doc-pagebreak',
      'aria-label': String(page),
      'data-page': String(page),
    },
    children: [],
  }
}

/** The address of a page's mark in its document. */
export function pageAnchor(page: number): string {
  return `page${page}`
}

/** The anchor of a part of the list of corrections, which is the number of its article on the site: 05 → c05. In XML an id begins with a letter. */
export function xmlId(id: string): string {
  return /^\d/.test(id) ? `c${id}` : id
}

function withXmlId(element: MarkupElement): MarkupElement {
  const { id } = element.attributes
  return id === undefined ? element : { ...element, attributes: { ...element.attributes, id: xmlId(id) } }
}

/**
 * An article as the site draws it, made a part of a book: marks of printed pages become those of EPUB (`firstPage` begins with the title), what only a
 * page with a pointer needs goes, and the folded notice stands open, since many reading devices cannot fold. No character of the text
 * is touched. Links lead to the documents of the book (`hrefOf`); one that leads out of it becomes plain words.
 */
export function bookContent(
  drawn: readonly MarkupNode[],
  hrefOf: (href: string) => string | undefined,
  firstPage?: number,
): readonly MarkupNode[] {
  return mapMarkup(drawn, (drawnElement) => {
    const element = withXmlId(drawnElement)
    const { name, attributes, children } = element
    if (hasClass(element, 'paragraph-link')) return null
    if (hasClass(element, 'page-mark'))
      return pageBreak(Number(attributes['data-page']), 'page-break page-mark')
    if (name === 'details') return { name: 'section', attributes, children }
    if (name === 'summary') return { name: 'p', attributes: { ...attributes, class: 'fold-head' }, children }
    if (hasClass(element, 'table-frame')) {
      const { tabindex: _, tabIndex: __, ...others } = attributes
      return { name, attributes: others, children }
    }
    if (hasClass(element, 'title-block') && firstPage !== undefined)
      return { name, attributes, children: [pageBreak(firstPage), ...children] }
    if (attributes.href !== undefined) {
      const { href, ...others } = attributes
      const inner = hrefOf(href)
      return inner === undefined
        ? { name: 'span', attributes: others, children }
        : { name, attributes: { ...others, href: inner }, children }
    }
    return element
  })
}

/** The headings of an article as lines of the contents. */
export function bookEntries(outline: readonly OutlineEntry[]): readonly BookEntry[] {
  return outline.map(({ fragment, text, children }) => ({
    title: text,
    anchor: fragment,
    children: bookEntries(children),
  }))
}
