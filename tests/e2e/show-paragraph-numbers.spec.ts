import { expect, type Page, test } from '@playwright/test'

/** What is drawn before a paragraph, without the text that is heard. */
const numberOf = (page: Page, fragment: string) =>
  page
    .locator(`#${fragment}`)
    .evaluate((paragraph) => /"([^"]*)"/.exec(getComputedStyle(paragraph, '::before').content)?.[1] ?? null)

async function choose(page: Page, legend: string, label: string): Promise<void> {
  await page.getByRole('button', { name: '字号' }).locator('visible=true').click()
  const sheet = page.getByRole('dialog', { name: '阅读设置' })
  const radio = sheet.getByRole('group', { name: legend }).getByRole('radio', { name: label, exact: true })
  // A click that comes before the program of the settings is held, and done when it is there.
  await radio.click()
  await expect(radio).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
}

for (const width of [320, 390, 1280]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 800 } })

    test('段号 numbers the paragraphs, leaves their text alone, and is remembered', async ({ page }) => {
      await page.goto('/issues/2022-01/07/')
      const before = await page.locator('.article-body').evaluate((body) => body.textContent)
      const copied = await page.locator('#p3').evaluate((paragraph) => {
        getSelection()?.selectAllChildren(paragraph)
        const words = getSelection()?.toString()
        // The menu of selected words would stand where the bar with 字号 is.
        getSelection()?.removeAllRanges()
        return words
      })
      expect(await numberOf(page, 'p3')).toBeNull()
      await expect(page.getByRole('link', { name: '第3段', exact: true })).toHaveCount(0)

      await choose(page, '段号', '显示')
      expect(await numberOf(page, 'p3')).toBe('3')
      expect(await page.locator('.article-body').evaluate((body) => body.textContent)).toBe(before)
      const text = await page.locator('.article-body').evaluate((body) => {
        const [from, to] = [body.querySelector('#p2'), body.querySelector('#p4')]
        const range = new Range()
        if (from && to) range.setStart(from, 0)
        if (from && to) range.setEnd(to, to.childNodes.length)
        getSelection()?.removeAllRanges()
        getSelection()?.addRange(range)
        return getSelection()?.toString().split(/\n+/)
      })
      expect(text?.[1]).toBe(copied)
      expect(text).toHaveLength(3)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)

      await page.goto('/issues/2022-01/06/')
      expect(await numberOf(page, 'p3')).toBe('3')
      await choose(page, '段号', '不显示')
      expect(await numberOf(page, 'p3')).toBeNull()
    })

    test('the number of a paragraph is a link to it', async ({ page }) => {
      await page.goto('/issues/2022-01/07/')
      await choose(page, '段号', '显示')
      const link = page.getByRole('link', { name: '第3段', exact: true })
      const [place, paragraph] = [await link.boundingBox(), await page.locator('#p3').boundingBox()]
      expect(Math.abs((place?.y ?? 0) - (paragraph?.y ?? 0))).toBeLessThan(2)
      expect(place?.height).toBeGreaterThanOrEqual(24)
      expect(place?.width).toBeGreaterThanOrEqual(24)
      await link.click()
      await expect(page).toHaveURL(/#p3$/)
    })

    test('the paragraph that an address names shows its number without being asked', async ({ page }) => {
      await page.goto('/issues/2022-01/07/#p12')
      expect(await numberOf(page, 'p12')).toBe('12')
      expect(await numberOf(page, 'p13')).toBeNull()
    })
  })
}

test('numbers are there before anything is painted', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('reader.preferences', '{"numbers":"on"}'))
  await page.route('**/*.js', (route) => route.abort())
  await page.goto('/issues/2022-01/07/')
  expect(await numberOf(page, 'p3')).toBe('3')
})

test('对齐 lets the lines end where they fall', async ({ page }) => {
  const align = () => page.locator('#p3').evaluate((paragraph) => getComputedStyle(paragraph).textAlign)
  await page.goto('/issues/2022-01/07/')
  expect(await align()).toBe('justify')
  await choose(page, '对齐', '左')
  expect(await align()).not.toBe('justify')
  await page.reload()
  expect(await align()).not.toBe('justify')
  await choose(page, '对齐', '两端')
  expect(await align()).toBe('justify')
})
