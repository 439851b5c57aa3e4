import { expect, test } from '@playwright/test'

test.describe('at a desk', () => {
  test.use({ viewport: { width: 1280, height: 800 } })

  test('the outline stands beside the text and marks the place of reading', async ({ page }) => {
    await page.goto('/issues/2022-01/07/')
    const outline = page.getByRole('navigation', { name: '本篇目录' })
    await expect(outline).toBeVisible()
    await outline.getByRole('link', { name: '三、主要任务' }).click()
    const heading = page.getByRole('heading', { name: '三、主要任务', exact: true })
    await expect(heading).toBeInViewport()
    await expect(outline.locator('[aria-current]')).toHaveText('三、主要任务')
    await expect(outline).toBeInViewport()

    await page.mouse.move(800, 400)
    await page.mouse.wheel(0, 2500)
    await expect(outline.locator('[aria-current]')).not.toHaveText('三、主要任务')
    await expect(outline.locator('[aria-current]')).toBeInViewport()
  })

  test('a heading that was jumped to stands clear of the header', async ({ page }) => {
    await page.goto('/issues/2022-01/07/')
    await page
      .getByRole('navigation', { name: '本篇目录' })
      .getByRole('link', { name: '四、保障措施' })
      .click()
    const heading = page.getByRole('heading', { name: '四、保障措施', exact: true })
    await expect(heading).toBeInViewport()
    const header = await page.getByRole('banner').boundingBox()
    await expect
      .poll(async () => (await heading.boundingBox())?.y ?? 0)
      .toBeGreaterThanOrEqual((header?.y ?? 0) + (header?.height ?? 0))
  })

  test('an article without headings has no outline', async ({ page }) => {
    await page.goto('/issues/2022-01/01/')
    await expect(page.getByRole('navigation', { name: '本篇目录' })).toHaveCount(0)
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('目录 opens a sheet, and choosing a section shuts it and leads there', async ({ page }) => {
    await page.goto('/issues/2022-01/07/')
    const outline = page.getByRole('navigation', { name: '本篇目录' })
    await expect(outline).toBeHidden()
    await page.getByRole('navigation', { name: '常用' }).getByRole('button', { name: '目录' }).click()
    await expect(outline).toBeVisible()
    await outline.getByRole('link', { name: '五、规划实施' }).click()
    await expect(outline).toBeHidden()
    await expect(page.getByRole('heading', { name: '五、规划实施', exact: true })).toBeInViewport()
  })

  test('the sheet is shut by its button and by Escape', async ({ page }) => {
    await page.goto('/issues/2022-01/07/')
    const outline = page.getByRole('navigation', { name: '本篇目录' })
    const open = page.getByRole('navigation', { name: '常用' }).getByRole('button', { name: '目录' })
    await open.click()
    await outline.getByRole('button', { name: '关闭' }).click()
    await expect(outline).toBeHidden()
    await open.click()
    await expect(outline).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(outline).toBeHidden()
  })

  test('in an article without headings 目录 leads to the contents of the issue', async ({ page }) => {
    await page.goto('/issues/2022-01/01/')
    await page.getByRole('navigation', { name: '常用' }).getByRole('link', { name: '目录' }).click()
    await expect(page).toHaveURL(/\/issues\/2022-01\/#contents$/)
  })
})

test('no heading level is skipped on any article', async ({ page }) => {
  for (const number of ['01', '02', '03', '04', '05', '06', '07', '08']) {
    await page.goto(`/issues/2022-01/${number}/`)
    const levels = await page
      .locator('article :is(h1, h2, h3, h4, h5, h6)')
      .evaluateAll((headings) =>
        headings
          .filter((heading) => heading.checkVisibility())
          .map(({ tagName }) => Number(tagName.slice(1))),
      )
    expect(levels.filter((level) => level === 1)).toEqual([1])
    for (const [place, level] of levels.entries()) {
      expect(level - (levels[place - 1] ?? 0), `${number}, heading ${place + 1}`).toBeLessThanOrEqual(1)
    }
  }
})
