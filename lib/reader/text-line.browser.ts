/** The box of the character at an offset of a block's text, or of the block itself where there is none or it is a row. */
function boxAt(block: HTMLElement, offset: number): DOMRect {
  // The cells of a row stand side by side: its characters have no order from top to bottom.
  if (block instanceof HTMLTableRowElement) return block.getBoundingClientRect()
  const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  let rest = offset
  for (let text = texts.nextNode(); text instanceof Text; text = texts.nextNode()) {
    if (rest < text.length) {
      const range = new Range()
      range.setStart(text, rest)
      range.setEnd(text, rest + 1)
      return range.getBoundingClientRect()
    }
    rest -= text.length
  }
  return block.getBoundingClientRect()
}

/**
 * The first character of a block whose line has its middle below a height of the window, as an offset into its text; 0 where
 * the block begins there, and its length where all its lines are above. Found by halves, since lines follow one another downwards: some ten questions for 600 characters.
 */
export function offsetAt(block: HTMLElement, top: number): number {
  const length = block.textContent.length
  if (block instanceof HTMLTableRowElement || block.getBoundingClientRect().top >= top) return 0
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    const box = boxAt(block, middle)
    if (box.top + box.height / 2 > top) high = middle
    else low = middle + 1
  }
  return low
}

/** How far below the top of the window the line of a character stands, in pixels. A block's beginning is its own edge. */
export function lineTop(block: HTMLElement, offset: number): number {
  return offset === 0 ? block.getBoundingClientRect().top : boxAt(block, offset).top
}
