import type { Page } from '@playwright/test'

// The browser's own layout-shift entries also tell of a page that is painted half while it is still being read, which a slow machine
// does at every other load. What is asked here is whether something moves that was there whole.

/** Where everything with words of its own stands, by tag, words and count; what the scripts fill in is left out. */
export function boxesOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const boxes: Record<string, string> = {}
    for (const element of document.querySelectorAll('body *')) {
      const own = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '')
      if (!own || element.closest('[data-slot], [data-island], script, .sr-only') !== null) continue
      if (element.querySelector('[data-slot]') !== null) continue
      const { x, y, width, height } = element.getBoundingClientRect()
      if (width === 0) continue
      const name = `${element.tagName} ${element.textContent?.slice(0, 40)}`
      let key = name
      for (let count = 2; key in boxes; count++) key = `${name} (${count})`
      boxes[key] = [x, y, width, height].map((each) => each.toFixed(1)).join(' ')
    }
    return boxes
  })
}

/** Writes down from the moment that a page has loaded what changes its place in the window from one frame to the next. */
export async function watchMoves(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moves: string[] = []
    Reflect.set(window, 'moves', moves)
    let before = new Map<Element, { x: number; y: number }>()
    const look = () => {
      const now = new Map<Element, { x: number; y: number }>()
      for (const element of document.querySelectorAll('body *')) {
        if (!element.checkVisibility({ visibilityProperty: true })) continue
        const { x, y, width, height } = element.getBoundingClientRect()
        if (width <= 1 || height <= 1) continue
        now.set(element, { x, y })
        const was = before.get(element)
        const isSeen = was !== undefined && Math.min(was.y, y) < window.innerHeight
        if (isSeen && (Math.abs(was.x - x) > 0.5 || Math.abs(was.y - y) > 0.5))
          moves.push(`${element.tagName} ${element.textContent?.slice(0, 30)} ${was.x},${was.y} → ${x},${y}`)
      }
      before = now
      requestAnimationFrame(look)
    }
    window.addEventListener('load', look)
  })
}

/** What has moved on the page that is open. */
export function movesOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => Reflect.get(window, 'moves'))
}
