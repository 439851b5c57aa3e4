import { SaxesParser } from 'saxes'

/** An element of a page that the site's components have drawn. */
export type MarkupElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly MarkupNode[]
}

/** A piece of a page: an element, or text as it is read, without any escaping. */
export type MarkupNode = MarkupElement | string

/** Elements that never hold anything, which HTML writes without an end. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/

/**
 * Reads what React has drawn (renderToStaticMarkup) as a tree. That markup is well-formed, so a strict XML reader takes it, and whatever is
 * not well-formed throws here and gets into no file.
 */
export function readMarkup(markup: string): readonly MarkupNode[] {
  type Open = { name: string; attributes: Record<string, string>; children: MarkupNode[] }
  const root: Open = { name: '', attributes: {}, children: [] }
  const path: Open[] = [root]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) =>
    path.push({ name, attributes: { ...attributes }, children: [] }),
  )
  parser.on('text', (text) => path.at(-1)?.children.push(text))
  parser.on('closetag', () => {
    const element = path.pop()
    if (element !== undefined) path.at(-1)?.children.push(element)
  })
  parser.write(`<markup>${markup}</markup>`).close()
  const [whole] = root.children
  return typeof whole === 'object' ? whole.children : []
}

const escapeText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const escapeAttribute = (text: string) => escapeText(text).replaceAll('"', '&quot;')

/** Writes a tree so that HTML and XHTML both read it alike: `<br/>`, `<a id="page43"></a>`, every text escaped. */
export function writeMarkup(nodes: readonly MarkupNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return escapeText(node)
      const attributes = Object.entries(node.attributes)
        .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
        .join('')
      // A <meta> of a book's package holds text, that of HTML never does.
      return VOID.test(node.name) && node.children.length === 0
        ? `<${node.name}${attributes}/>`
        : `<${node.name}${attributes}>${writeMarkup(node.children)}</${node.name}>`
    })
    .join('')
}

/** The tree with each element changed from the inside out; an element that becomes null is left out with all that it holds. */
export function mapMarkup(
  nodes: readonly MarkupNode[],
  change: (element: MarkupElement) => MarkupNode | null,
): readonly MarkupNode[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [node]
    const changed = change({ ...node, children: mapMarkup(node.children, change) })
    return changed === null ? [] : [changed]
  })
}

/** Every element of a tree, each before those that it holds. */
export function elementsOf(nodes: readonly MarkupNode[]): readonly MarkupElement[] {
  return nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...elementsOf(node.children)]))
}

/** The text of a piece, as a browser's `textContent` gives it. */
export function textOf(nodes: readonly MarkupNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('')
}

/** Whether an element has a class. */
export function hasClass({ attributes }: MarkupElement, name: string): boolean {
  return (attributes.class ?? '').split(' ').includes(name)
}
