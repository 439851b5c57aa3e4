/**
 * The text nodes of a block in reading order: joined, they are the journal's text, in which all offsets count. What only
 * stands beside the text is marked `data-not-text` and is left out.
 */
export function textNodesOf(block: Element): readonly Text[] {
  const nodes: Text[] = []
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text && node.parentElement?.closest('[data-not-text]') === null) nodes.push(node)
  }
  return nodes
}
