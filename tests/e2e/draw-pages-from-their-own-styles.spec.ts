import { expect, type Page, test } from '@playwright/test'
import { PAGE_TYPES } from './page-types'

/**
 * Adds the whole stylesheet behind the page's own styles, as its programs do, and tells what looks otherwise then: for each element, and for
 * what stands before and behind it, `P#p1. color: black`. Looked at are the properties that the stylesheet sets, and the room that things take.
 */
function changesByWholeSheet(
  page: Page,
): Promise<{ readonly seen: number; readonly changes: readonly string[] }> {
  return page.evaluate(async () => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.media = 'not all'
    link.href = document.querySelector<HTMLElement>('style[data-sheet]')?.dataset.sheet ?? ''
    await new Promise((resolve, reject) => {
      link.onload = resolve
      link.onerror = reject
      document.head.append(link)
    })
    const namesIn = (rules: CSSRuleList): readonly string[] =>
      [...rules].flatMap((rule) => [
        ...('style' in rule && rule.style instanceof CSSStyleDeclaration ? rule.style : []),
        ...('cssRules' in rule && rule.cssRules instanceof CSSRuleList ? namesIn(rule.cssRules) : []),
      ])
    if (link.sheet === null) throw new Error(`${link.href} is no stylesheet`)
    // Variables are only what is drawn from; those that nothing here asks for are not in the page.
    const ofSheet = namesIn(link.sheet.cssRules).filter((name) => !name.startsWith('--'))
    const names = [...new Set([...ofSheet, 'width', 'height'])]

    const elements = [...document.querySelectorAll<HTMLElement>('html, body, body *')]
    const parts = elements.flatMap((element) =>
      [null, '::before', '::after'].map((part) => ({ element, part })),
    )
    const looks = () =>
      parts.map(({ element, part }) => {
        const style = getComputedStyle(element, part)
        if (part !== null && style.content === 'none') return ''
        return names.map((name) => `${name}: ${style.getPropertyValue(name)}`).join('\n')
      })
    const before = looks()
    link.media = 'all'
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

/** Sets on every page all that its script ever sets: on <html>, in the outline, on buttons that wait, and the lines at the foot. */
function asTouched(page: Page): Promise<void> {
  return page.evaluate(() => {
    const each = (selector: string) => document.querySelectorAll<HTMLElement>(selector)
    Object.assign(document.documentElement.dataset, { continue: '', readingDown: '' })
    for (const slot of each('[data-slot]:empty')) slot.textContent = '第12段'
    for (const branch of each('#outline li')) branch.dataset.open = ''
    for (const line of each('#outline a')) line.setAttribute('aria-current', 'location')
    for (const block of each('.article-body [id]')) block.dataset.current = ''
    for (const button of each('button')) button.ariaBusy = 'true'
    for (const button of each('button[aria-pressed]')) button.ariaPressed = 'true'
    for (const island of each('[data-island]')) island.dataset.waking = ''
    for (const field of each('input, textarea')) field.dataset.composing = ''
    for (const line of each('#release-notice, #offline-line')) line.hidden = false
    const trouble = document.createElement('p')
    trouble.id = 'page-trouble'
    trouble.role = 'alert'
    document.body.append(trouble)
  })
}

/** Opens all sheets one above the other, where the browser itself would close one as the next opens, and makes every choice in them and of filters. */
function withOpenSheets(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const sheet of document.querySelectorAll<HTMLElement>('[popover]')) {
      sheet.popover = 'manual'
      sheet.showPopover()
    }
    // Of each group the last stays chosen: the filter of kinds then hides entries.
    for (const choice of document.querySelectorAll<HTMLInputElement>(
      'input:is([type=radio], [type=checkbox])',
    ))
      choice.checked = true
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
  'as its script leaves it': asTouched,
  'with open sheets and a filter chosen': withOpenSheets,
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
    // Without its script, and with pictures that never come, nothing on the page moves between the two looks.
    await page.route(/\/scripts\/boot-/, (route) => route.abort())
    for (const [view, see] of Object.entries(VIEWS).slice(0, name === 'article' ? 1 : undefined)) {
      await page.emulateMedia({ media: null, colorScheme: null, contrast: null })
      await page.goto('about:blank')
      await page.goto(PAGE_TYPES[name] ?? '', { waitUntil: 'domcontentloaded' })
      await page.evaluate(() => {
        for (const picture of document.images) picture.removeAttribute('src')
      })
      await see(page)
      const { seen, changes } = await changesByWholeSheet(page)
      expect(seen).toBeGreaterThan(100)
      expect(changes, view).toEqual([])
    }
  })

test('a page brings no stylesheet that its text would wait for', async ({ page }) => {
  for (const path of ['/', '/issues/2022-01/', '/issues/2022-01/07/', '/issues/2022-01/04/']) {
    // At rest it fetches the whole one ahead, of which nothing is used for the time being.
    await page.goto(path, { waitUntil: 'load' })
    await expect(page.locator('style[data-sheet]'), path).toHaveCount(1)
    await expect(page.locator('link[rel~="stylesheet"]:not([media="not all"])'), path).toHaveCount(0)
  }
})
