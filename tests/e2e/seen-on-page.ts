import type { Locator, Page } from '@playwright/test'

/** The words marked in the article, mark by mark. */
export function markedWords(page: Page): Promise<string[]> {
  return page.locator('article mark').allTextContents()
}

/** How far the middle of an element is from the middle of the window, in pixels. */
export function distanceFromMiddle(element: Locator): Promise<number> {
  return element.evaluate((node) => {
    const { top, bottom } = node.getBoundingClientRect()
    return Math.abs((top + bottom) / 2 - window.innerHeight / 2)
  })
}

/** Whether a click on the element would meet it, not a bar that lies over it. */
export function isUncovered(element: Locator): Promise<boolean> {
  return element.evaluate((node) =>
    [...node.getClientRects()].every(({ x, y, width, height }) => {
      const met = document.elementFromPoint(x + width / 2, y + height / 2)
      return met !== null && (node.contains(met) || met.contains(node))
    }),
  )
}
