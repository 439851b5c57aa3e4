import { expect, test } from '@playwright/test'
import { addStyle } from './add-style'
import { cutTexts, scrollsSideways, smallTargets, smallTexts } from './measure-page'
import { openPage, PAGE_TYPES, withPreferences } from './page-types'

/** 26 pixels of text and 60 of a target: MIIT 适老化 asks 18 dp and 60 dp; the 26 are our own. */
const TEXT = 26
const TARGET = 60

for (const width of [320, 390, 768, 1280, 1920]) {
  test.describe(`大字 ${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 844 } })
    test.beforeEach(({ page }) => withPreferences(page, { mode: 'large' }))

    // One page after the other in one window: a window for each would take twice the time.
    test('every page is large, whole, and never scrolls sideways', async ({ page }) => {
      test.slow()
      for (const [name, path] of Object.entries(PAGE_TYPES)) {
        await openPage(page, path)
        expect.soft(await scrollsSideways(page), name).toBe(false)
        expect.soft(await smallTexts(page, TEXT), name).toEqual([])
        expect.soft(await smallTargets(page, TARGET), name).toEqual([])
        expect.soft(await cutTexts(page), name).toEqual([])
      }
    })
  })
}

for (const [path, width] of [
  ['/', 320],
  ['/issues/2022-01/07/', 390],
  ['/search/', 1280],
  ['/nowhere/', 1920],
] as const) {
  test(`one button turns it on and off at ${path}, and it is remembered, ${width} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.goto(path)
    const button = page.getByRole('button', { name: '大字' })
    await expect(button).toHaveText(/^大字/)
    await expect(button).toHaveAttribute('aria-pressed', 'false')
    const heading = page.getByRole('heading', { level: 1 })
    const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize))
    expect(await size()).toBe(16)

    await button.click()
    await expect(button).toHaveAttribute('aria-pressed', 'true')
    await expect(button.getByText('标准')).toBeVisible()
    expect(await size()).toBe(26)
    await page.reload()
    expect(await size()).toBe(26)
    await expect(button).toHaveAttribute('aria-pressed', 'true')
    await expect(heading).toBeVisible()

    await button.click()
    await expect(button).toHaveAttribute('aria-pressed', 'false')
    expect(await size()).toBe(16)
  })
}

test('lines begin evenly and paragraphs stand apart by 1.3 lines', async ({ page }) => {
  await withPreferences(page, { mode: 'large', align: 'both' })
  await page.setViewportSize({ width: 1280, height: 844 })
  await page.goto('/issues/2022-01/01/')
  const paragraph = await page.locator('#p1').evaluate((element) => {
    const { fontSize, lineHeight, marginBlockEnd, textAlign } = getComputedStyle(element)
    return { size: parseFloat(fontSize), gap: parseFloat(marginBlockEnd) / parseFloat(lineHeight), textAlign }
  })
  expect(paragraph.size).toBeGreaterThanOrEqual(29)
  expect(paragraph.gap).toBeGreaterThanOrEqual(1.3)
  expect(paragraph.textAlign).toBe('start')
})

for (const width of [320, 1280]) {
  test(`the settings are large and whole, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await withPreferences(page, { mode: 'large' })
    await page.goto('/issues/2022-01/07/')
    await page.getByRole('button', { name: '字号' }).locator('visible=true').click()
    expect(await smallTargets(page, TARGET, '.reader-settings')).toEqual([])
    expect(await smallTexts(page, TEXT)).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
  })
}

test('text of twice the size and wider spacing lose nothing', async ({ page }) => {
  test.slow()
  for (const path of Object.values(PAGE_TYPES)) {
    for (const [width, content] of [
      [768, 'html { font-size: 200% !important }'],
      [
        390,
        'body * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      ],
    ] as const) {
      await page.setViewportSize({ width, height: 844 })
      await openPage(page, path)
      await addStyle(page, content)
      expect.soft(await scrollsSideways(page), `${path} ${width}`).toBe(false)
      expect.soft(await cutTexts(page), `${path} ${width}`).toEqual([])
    }
  }
})
