import type { Page } from '@playwright/test'

/** Writes down from now on what moves by itself on every page that is opened: how much, and which parts of the page. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = []
    Reflect.set(window, 'shifts', shifts)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const sources: { node?: Node; previousRect: DOMRect; currentRect: DOMRect }[] =
          Reflect.get(entry, 'sources') ?? []
        const parts = sources.map(({ node, previousRect, currentRect }) => {
          const element = node instanceof Element ? node : node?.parentElement
          return `${element?.className || element?.tagName} ${JSON.stringify(previousRect)} → ${JSON.stringify(currentRect)}`
        })
        shifts.push([Number(Reflect.get(entry, 'value')).toFixed(6), ...parts].join('\n'))
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** What has moved on the page that is open. */
export function shiftsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => Reflect.get(window, 'shifts'))
}
