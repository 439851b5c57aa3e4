import { foldText } from '@/lib/text/fold-text'
import { hasClass, type MarkupElement, type MarkupNode, mapMarkup, textOf } from '../markup'

const fold = (text: string) => foldText(text).text

/** A line of the title block, or a field of it that stands at the fold of a notice. */
const isLine = ({ name, attributes }: MarkupElement, isInHeader: boolean) =>
  (isInHeader && /^(?:p|h1)$/.test(name)) || attributes['data-place'] === 'title'

/**
 * A drawn article in which the title block holds each text once, as the search of the site counts it: a line that only says again what
 * stands elsewhere (the offices of the signature, the number of the notice), and what the site adds (约 14 分钟), are marked
 * `data-not-text`. `parts` are the texts of the title block as the search has them; a line may hold several of them, and two lines one.
 */
export function withCountedTitle(
  nodes: readonly MarkupNode[],
  parts: readonly string[],
): readonly MarkupNode[] {
  const left = parts.map(fold)
  // 教育部 … 关于…的意见 is one text that the page sets in two lines.
  const lead = nodes.flatMap((node) => (typeof node === 'string' ? [] : leadOf(node)))[0] ?? ''
  const counts = (text: string): boolean => {
    const folded = fold(text)
    const held = left.filter((part) => folded.includes(part))
    for (const part of held) left.splice(left.indexOf(part), 1)
    return held.length > 0
  }
  const marked = (element: MarkupElement, isCounted: boolean): MarkupElement =>
    isCounted ? element : { ...element, attributes: { ...element.attributes, 'data-not-text': '' } }
  const visit = (node: MarkupNode, isInHeader: boolean): MarkupNode => {
    if (typeof node === 'string') return node
    if (hasClass(node, 'title-lead'))
      return marked(
        node,
        left.some((part) => part.startsWith(fold(lead))),
      )
    if (isLine(node, isInHeader)) {
      const text = textOf([node])
      return marked(node, counts(node.name === 'h1' ? lead + text : text))
    }
    const isHeader = isInHeader || hasClass(node, 'title-block')
    return { ...node, children: node.children.map((child) => visit(child, isHeader)) }
  }
  return nodes.map((node) => visit(node, false))
}

function leadOf(element: MarkupElement): readonly string[] {
  const found: string[] = []
  mapMarkup([element], (each) => {
    if (hasClass(each, 'title-lead')) found.push(textOf([each]))
    return each
  })
  return found
}
