import { expect, type Page, test } from '@playwright/test'
import { PAGE_TYPES } from './page-types'

/**
 * Adds the whole stylesheet behind the page's own styles, as its programs do, and tells what looks otherwise then: for each element, and for
 * what stands before and behind it, `P#p1 color: black → red`.
 */
function changesByWholeSheet(
  page: Page,
): Promise<{ readonly seen: number; readonly changes: readonly string[] }> {
  return page.evaluate(async () => {
    const elements = [...document.querySelectorAll<HTMLElement>('html, body, body *')]
    const parts = elements.flatMap((element) =>
      [null, '::before', '::after'].map((part) => ({ element, part })),
    )
    const looks = () =>
      parts.map(({ element, part }) => {
        const style = getComputedStyle(element, part)
        if (part !== null && style.content === 'none') return ''
        // Variables are only what is drawn from; those that nothing here asks for are not in the page.
        const drawn = [...style].filter((property) => !property.startsWith('--'))
        return drawn.map((property) => `${property}: ${style.getPropertyValue(property)}`).join('\n')
      })
    const before = looks()
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = document.querySelector<HTMLElement>('style[data-sheet]')?.dataset.sheet ?? ''
    await new Promise((resolve, reject) => {
      link.onload = resolve
      link.onerror = reject
      document.head.append(link)
    })
    const changes = looks().flatMap((look, at) => {
      const was = before[at] ?? ''
      if (was === look) return []
      const { element, part } = parts[at] ?? {}
      const values = look.split('\n')
      const changed = was.split('\n').filter((value, each) => value !== values[each])
      return [`${element?.tagName}#${element?.id}.${element?.className}${part ?? ''} ${changed.join('; ')}`]
    })
    return { seen: elements.length, changes: changes.slice(0, 20) }
  })
}

/** How a reader may see a page; each is seen before and after. */
const VIEWS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'as it opens': async () => {},
  'at night, in large characters': (page) =>
    page.evaluate(() => {
      Object.assign(document.documentElement.dataset, {
        theme: 'night',
        mode: 'large',
        size: '30',
        numbers: 'on',
      })
    }),
  'in a dark system, with open folds': async (page) => {
    await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' })
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true
    })
  },
  'on paper': (page) => page.emulateMedia({ media: 'print' }),
}

/** One page of each kind that carries its styles. The longest article has the table; it is seen once, for it is long. */
const PAGES = [
  'cover',
  'issue',
  'article with a folded notice',
  'corrections',
  'help',
  'archive',
  'person of the archive',
]
const SEEN = [
  ...PAGES.flatMap((name) => [390, 1280].map((width) => ({ name, width }))),
  { name: 'article', width: 390 },
]

for (const { name, width } of SEEN)
  test(`${name} at ${width} px looks the same before and after its programs bring the whole stylesheet`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    // Without its script and its pictures nothing on the page moves between the two looks.
    await page.route(/\/scripts\/boot-|\.png$/, (route) => route.abort())
    for (const [view, see] of Object.entries(VIEWS).slice(0, name === 'article' ? 1 : undefined)) {
      await page.emulateMedia({ media: null, colorScheme: null, contrast: null })
      await page.goto('about:blank')
      await page.goto(PAGE_TYPES[name] ?? '')
      await see(page)
      const { seen, changes } = await changesByWholeSheet(page)
      expect(seen).toBeGreaterThan(100)
      expect(changes, view).toEqual([])
    }
  })

test('a page brings no stylesheet that its text would wait for', async ({ page }) => {
  const sheets: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'stylesheet') sheets.push(request.url())
  })
  for (const path of ['/', '/issues/2022-01/', '/issues/2022-01/07/', '/issues/2022-01/04/']) {
    await page.goto(path, { waitUntil: 'networkidle' })
    expect(sheets, path).toEqual([])
  }
})
