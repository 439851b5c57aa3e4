import { FRAGMENT_PATTERN } from '@/lib/journal/fragment-pattern'

/** A part of the body as the browser lays it out, with the addressed blocks 文块 in it, in reading order. */
export type BlockChunk = { readonly element: Element; readonly blocks: readonly HTMLElement[] }

/** The blocks of the article on the page, by chunk. What a shut fold hides is left out: it is not read. */
export function articleChunks(): readonly BlockChunk[] {
  const chunks = new Map<Element, HTMLElement[]>()
  for (const block of document.querySelectorAll<HTMLElement>('.article-body [id]')) {
    if (!FRAGMENT_PATTERN.test(block.id) || block.closest('details:not([open])') !== null) continue
    const chunk = block.closest('.chunk') ?? block
    const blocks = chunks.get(chunk)
    if (blocks) blocks.push(block)
    else chunks.set(chunk, [block])
  }
  return [...chunks].map(([element, blocks]) => ({ element, blocks }))
}

/** The first of several elements, one below the other, that reaches below a height in the window. */
function firstBelow<Item>(
  items: readonly Item[],
  elementOf: (item: Item) => Element,
  top: number,
): Item | undefined {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && elementOf(item).getBoundingClientRect().bottom > top) high = middle
    else low = middle + 1
  }
  return items[low]
}

/**
 * The block that stands at a height of the window, or the next one below it; behind the text it is the last one. First the chunk is found, then the block in it:
 * asking for the place of a block lays out its chunk, and far ones shall stay as they are.
 */
export function blockAt(chunks: readonly BlockChunk[], top: number): HTMLElement | null {
  const chunk = firstBelow(chunks, ({ element }) => element, top) ?? chunks.at(-1)
  const block = chunk && firstBelow(chunk.blocks, (element) => element, top)
  return block ?? chunk?.blocks.at(-1) ?? null
}
