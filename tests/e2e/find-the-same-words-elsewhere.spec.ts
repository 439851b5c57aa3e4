import { expect, type Page, test } from '@playwright/test'

const summaryOf = (page: Page, fragment: string) => page.locator(`#${fragment} + details > summary`)

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a paragraph leads to the other places of its words', async ({ page }) => {
    await page.goto('/issues/2022-01/06/')
    await expect(summaryOf(page, 'p4')).toHaveText('还见于 2 处')
    await summaryOf(page, 'p4').click()
    await page.getByRole('link', { name: /^北京市“十四五”时期教育改革发展规划.*第73段/ }).click()
    await expect(page).toHaveURL(/\/issues\/2022-01\/07\/#p73$/)
    await expect(page.locator('#p73')).toBeInViewport()
  })
})

for (const width of [320, 390, 1024, 1280]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 800 } })

    test('the line is large enough to be met, named, and reached by keyboard', async ({ page }) => {
      await page.goto('/issues/2022-01/06/')
      const summary = summaryOf(page, 'p4')
      await expect(summary).toHaveAccessibleName('第4段还见于 2 处')
      await summary.scrollIntoViewIfNeeded()
      const box = await summary.boundingBox()
      expect(box?.height).toBeGreaterThanOrEqual(44)
      expect(box?.width).toBeGreaterThanOrEqual(44)
      await summary.focus()
      await page.keyboard.press('Enter')
      const links = page.locator('#p4 + details a')
      await expect(links).toHaveCount(2)
      for (const link of await links.all())
        expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44)
      expect((await summary.boundingBox())?.y).toBeCloseTo(box?.y ?? 0, 0)
      await page.keyboard.press('Tab')
      await expect(links.first()).toBeFocused()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    })
  })
}

test('at a desk it takes nothing of the text', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/issues/2022-01/06/')
  await summaryOf(page, 'p4').scrollIntoViewIfNeeded()
  const [text, next, summary] = await Promise.all([
    page.locator('#p4').boundingBox(),
    page.locator('#p5').boundingBox(),
    summaryOf(page, 'p4').boundingBox(),
  ])
  expect(next?.y).toBeCloseTo((text?.y ?? 0) + (text?.height ?? 0), 0)
  expect(summary?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0))
})

test('what is copied across such paragraphs is the text of the journal', async ({ page }) => {
  await page.goto('/issues/2022-01/06/')
  await summaryOf(page, 'p4').click()
  const copied = await page.evaluate(() => {
    const [from, to] = [document.querySelector('#p3'), document.querySelector('#p5')]
    const range = new Range()
    if (from && to) range.setStart(from, 0)
    if (from && to) range.setEnd(to, to.childNodes.length)
    getSelection()?.removeAllRanges()
    getSelection()?.addRange(range)
    return getSelection()?.toString()
  })
  expect(copied).toContain('更好为改革开放和社会主义现代化建设服务。')
  expect(copied).not.toContain('还见于')
  expect(copied).not.toContain('相同')
})

test('it is not on paper', async ({ page }) => {
  await page.goto('/issues/2022-01/06/')
  await summaryOf(page, 'p4').click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.same-words:visible')).toHaveCount(0)
})

test('words that were searched for are marked in the paragraph only', async ({ page }) => {
  await page.goto(`/issues/2022-01/06/?q=${encodeURIComponent('培养人才第一资源')}#p4`)
  await expect(page.locator('article mark')).toHaveText(['培养人才第一资源'])
  await expect(page.locator('#p4 mark')).toHaveCount(1)
})
