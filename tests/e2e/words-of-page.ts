import type { Page } from '@playwright/test'

/** Selects characters of a block's text as a reader would: from inside the first text node to inside the last. */
export async function selectWords(page: Page, fragment: string, start: number, end: number): Promise<string> {
  return page.evaluate(
    ([id, from, to]) => {
      const block = document.getElementById(id)
      if (block === null) throw new Error(`no ${id}`)
      block.scrollIntoView({ block: 'center', behavior: 'instant' })
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      const range = new Range()
      let at = 0
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const { length } = node.textContent ?? ''
        if (from >= at && from < at + length) range.setStart(node, from - at)
        if (to > at && to <= at + length) range.setEnd(node, to - at)
        at += length
      }
      const selection = document.getSelection()
      selection?.removeAllRanges()
      selection?.addRange(range)
      return range.toString()
    },
    [fragment, start, end] as const,
  )
}

/** Selects from the last character of one block to the nth of another. */
export async function selectAcross(page: Page, first: string, last: string, end: number): Promise<void> {
  await page.evaluate(
    ([from, to, offset]) => {
      const nodesOf = (id: string) => {
        const walker = document.createTreeWalker(
          document.getElementById(id) ?? document,
          NodeFilter.SHOW_TEXT,
        )
        const nodes: Node[] = []
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node)
        return nodes
      }
      const [start, stop] = [nodesOf(from).at(-1), nodesOf(to)[0]]
      if (start === undefined || stop === undefined) throw new Error(`no text in ${from} or ${to}`)
      document.getElementById(to)?.scrollIntoView({ block: 'center', behavior: 'instant' })
      document.getSelection()?.setBaseAndExtent(start, (start.textContent ?? '').length - 1, stop, offset)
    },
    [first, last, end] as const,
  )
}

/** What is painted on the page by the browser's own means: for each name the words, in reading order. */
export function paintedWords(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, highlight]) => [name, [...highlight].map((range) => String(range))]),
    ),
  )
}
