import { expect, type Page, test } from '@playwright/test'

/** What is fixed to an edge of the window and covers what has the focus, whole or in its first line. */
function coverOfFocus(page: Page) {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (focused === null || focused === document.body) return null
    const box = focused.getBoundingClientRect()
    const bars: string[] = []
    /** How high above the page an element lies, by the nearest of its ancestors that says so. */
    const heightOf = (element: Element | null): number => {
      if (element === null) return 0
      const own = Number.parseInt(getComputedStyle(element).zIndex, 10)
      return Number.isNaN(own) ? heightOf(element.parentElement) : own
    }
    for (const each of document.querySelectorAll<HTMLElement>('body *')) {
      const { position, visibility } = getComputedStyle(each)
      if (!['fixed', 'sticky'].includes(position) || visibility === 'hidden') continue
      if (
        heightOf(each) < heightOf(focused) ||
        each.contains(focused) ||
        each.closest('nav.article-outline') ||
        !each.checkVisibility()
      )
        continue
      const bar = each.getBoundingClientRect()
      const isOver =
        box.top < bar.bottom && box.bottom > bar.top && box.left < bar.right && box.right > bar.left
      // What is kept for screen readers alone is one pixel large.
      if (isOver && bar.width > 1 && bar.height > 1) bars.push(each.className)
    }
    const inWindow = box.bottom > 0 && box.top < window.innerHeight
    return { what: focused.outerHTML.slice(0, 90), bars, inWindow }
  })
}

for (const width of [390, 1280]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 844 } })

    for (const path of ['/issues/2022-01/05/', '/issues/2022-01/03/?q=%E4%BA%BA%E6%89%8D#p2']) {
      test(`Tab goes through ${path} and no bar ever covers what has the focus`, async ({ page }) => {
        await page.addInitScript(() => localStorage.setItem('reader.preferences', '{"numbers":"on"}'))
        await page.goto(path)
        await page.waitForLoadState('networkidle')
        const trouble: unknown[] = []
        let stops = 0
        for (; stops < 400; stops += 1) {
          await page.keyboard.press('Tab')
          const state = await coverOfFocus(page)
          if (state === null) break
          if (state.bars.length > 0 || !state.inWindow) trouble.push(state)
        }
        expect(stops).toBeGreaterThan(20)
        expect(stops).toBeLessThan(400)
        expect(trouble).toEqual([])
        for (let back = 0; back < 40; back += 1) {
          await page.keyboard.press('Shift+Tab')
          const state = await coverOfFocus(page)
          if (state !== null && (state.bars.length > 0 || !state.inWindow)) trouble.push(state)
        }
        expect(trouble).toEqual([])
      })
    }

    test('a heading at the top stays where it is when the bars of the browser fold away', async ({
      page,
    }) => {
      await page.goto('/issues/2022-01/07/#h12')
      await page.waitForLoadState('networkidle')
      const top = () => page.locator('#h12').evaluate((heading) => heading.getBoundingClientRect().top)
      const padding = await page.evaluate(() =>
        Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop),
      )
      await expect.poll(async () => Math.abs((await top()) - padding)).toBeLessThan(2)
      for (const height of [780, 844, 700, 920]) {
        await page.setViewportSize({ width, height })
        await page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        )
        expect(Math.abs((await top()) - padding)).toBeLessThan(2)
      }
    })
  })
}

test('the line of progress grows with the text and tells itself in words', async ({ page }) => {
  await page.goto('/issues/2022-01/07/')
  const line = page.getByRole('progressbar', { name: '本篇阅读进度' })
  await expect(line).toHaveAttribute('aria-valuenow', '0')
  await expect(line).toHaveAttribute('aria-valuetext', /^已读 0%，还剩 \d+ 分钟$/)
  const widthOf = () => line.evaluate((each) => each.getBoundingClientRect().width)
  let before = await widthOf()
  for (const fragment of ['p40', 'p80', 'p120', 't2r25']) {
    await page.evaluate((id) => {
      location.hash = id
    }, fragment)
    await expect.poll(widthOf).toBeGreaterThan(before)
    before = await widthOf()
  }
  await expect(line).toHaveAttribute('aria-valuetext', '已读 100%，已读到末尾')
})
