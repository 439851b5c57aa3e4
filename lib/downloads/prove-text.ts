import type { AddressedBlock } from '@/lib/journal/addressed-block'
import type { PublishedArticle } from '@/lib/journal/published'
import { titleParts } from '@/lib/search/title-parts'
import { visible } from '@/lib/text/visible'
import { elementsOf, hasClass, type MarkupElement, type MarkupNode, textOf } from './markup'

/** What the record says stands at an address: one text, or the cells of a row. */
type Held = { readonly fragment: string; readonly texts: readonly string[] }

function heldIn(block: AddressedBlock): readonly Held[] {
  switch (block.type) {
    case 'notice':
      return block.blocks.flatMap(heldIn)
    case 'signature':
      return block.lines.map(({ fragment, text }) => ({ fragment, texts: [text] }))
    case 'table':
      return [block.head, ...block.rows].map((texts, row) => ({
        fragment: block.fragments[row] ?? '',
        texts: block.head.map((_, column) => texts[column] ?? ''),
      }))
    default:
      return [{ fragment: block.fragment, texts: [block.text] }]
  }
}

/** Fields of the record and words of the site that stand in the body: the fold of a notice. */
const isBeside = (element: MarkupElement) =>
  hasClass(element, 'fold-label') ||
  element.attributes['data-place'] === 'title' ||
  element.attributes['data-not-text'] !== undefined

function bodyText(nodes: readonly MarkupNode[]): string {
  return nodes
    .map((node) => (typeof node === 'string' ? node : isBeside(node) ? '' : bodyText(node.children)))
    .join('')
}

const partsOf = (block: MarkupElement): readonly string[] =>
  block.name === 'tr' ? block.children.map((cell) => textOf([cell])) : [textOf(block.children)]

/**
 * Proves that a drawn article is the record's, character for character: every block at its address with its own text, all blocks in
 * order with nothing between them, and every line of the title block. Throws where that is not so, naming article and place
 * (2022-01/07 p12): a file that lost a character is never written. `idOf` gives the address of a block in the file.
 */
export function proveText(
  drawn: readonly MarkupNode[],
  article: PublishedArticle,
  idOf: (fragment: string) => string,
): void {
  const fail = (place: string): never => {
    throw new Error(`下载文件与记录不一致：${article.record.id} ${place}`)
  }
  const elements = elementsOf(drawn)
  const body = elements.find((element) => hasClass(element, 'article-body')) ?? fail('没有正文')
  const blocks = new Map(elementsOf([body]).map((element) => [element.attributes.id, element]))
  const held = article.blocks.flatMap(heldIn)
  for (const { fragment, texts } of held) {
    const block = blocks.get(idOf(fragment)) ?? fail(fragment)
    if (partsOf(block).join('\n') !== texts.join('\n')) fail(fragment)
  }
  if (bodyText([body]) !== held.flatMap(({ texts }) => texts).join('')) fail('正文多出或缺少文字')

  const header = elements.find((element) => hasClass(element, 'title-block')) ?? fail('没有题名')
  const besides = elementsOf([body]).filter(({ attributes }) => attributes['data-place'] === 'title')
  const title = [header, ...besides].map((element) => visible(textOf([element])))
  const parts = titleParts(
    article,
    held.flatMap(({ texts }) => texts),
  )
  for (const part of parts) if (!title.some((text) => text.includes(visible(part)))) fail(`题名：${part}`)
}
