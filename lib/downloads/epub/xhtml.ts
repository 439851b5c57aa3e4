import { type MarkupElement, type MarkupNode, writeMarkup } from '../markup'

/** An element, for what the book has beside the drawn articles: its package and its contents. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly MarkupNode[]
): MarkupElement {
  return { name, attributes, children }
}

/** An XML file of a root element. */
export function xmlFile(root: MarkupElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${writeMarkup([root])}\n`
}

/** A document of the book: XHTML with the one stylesheet, in Chinese. */
export function xhtmlFile(title: string, body: readonly MarkupNode[], type: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${writeMarkup([
    element(
      'html',
      {
        xmlns: 'http://www.w3.org/1999/xhtml',
        'xmlns:epub': 'http://www.idpf.org/2007/ops',
        lang: 'zh-CN',
        'xml:lang': 'zh-CN',
      },
      element(
        'head',
        {},
        element('meta', { charset: 'utf-8' }),
        element('title', {}, title),
        element('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
      ),
      element('body', { 'epub:type': type }, ...body),
    ),
  ])}\n`
}
