import { expect, type Page, test } from '@playwright/test'

const bodySize = (page: Page) =>
  page.locator('#p1').evaluate((paragraph) => parseFloat(getComputedStyle(paragraph).fontSize))
const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)

const PAPER = 'rgb(251, 248, 242)'
const NIGHT = 'rgb(23, 20, 17)'

for (const [device, viewport] of [
  ['a phone', { width: 390, height: 844 }],
  ['a desk', { width: 1280, height: 800 }],
] as const) {
  test(`five sizes can be chosen at ${device}, and the choice is remembered`, async ({ page }) => {
    await page.setViewportSize(viewport)
    await page.goto('/issues/2022-01/03/')
    await page.getByRole('button', { name: '字号' }).locator('visible=true').click()
    const sheet = page.getByRole('dialog', { name: '阅读设置' })
    const sizes: number[] = []
    for (const label of ['小', '标准', '大', '特大', '超大']) {
      await sheet.getByRole('radio', { name: label, exact: true }).check()
      sizes.push(await bodySize(page))
    }
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b))
    expect(new Set(sizes).size).toBe(5)
    expect(sizes[1]).toBeGreaterThanOrEqual(18)
    expect(sizes[4]).toBeGreaterThanOrEqual(30)

    await page.goto('/issues/2022-01/06/')
    expect(await bodySize(page)).toBe(sizes[4])
  })
}

test('the colours follow the system until the reader chooses', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/issues/2022-01/03/')
  expect(await ground(page)).toBe(NIGHT)

  await page.getByRole('button', { name: '字号' }).locator('visible=true').click()
  const sheet = page.getByRole('dialog', { name: '阅读设置' })
  await sheet.getByRole('radio', { name: '纸', exact: true }).check()
  expect(await ground(page)).toBe(PAPER)
  await page.reload()
  expect(await ground(page)).toBe(PAPER)

  await page.getByRole('button', { name: '字号' }).locator('visible=true').click()
  await sheet.getByRole('radio', { name: '跟随系统' }).check()
  expect(await ground(page)).toBe(NIGHT)
})

test('the choice is there before anything is painted', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('reader.preferences', '{"size":"large","theme":"night"}')
  })
  // Without the files of the site's script only the inline one can have set the colours.
  await page.route('**/*.js', (route) => route.abort())
  await page.goto('/issues/2022-01/03/')
  expect(await ground(page)).toBe(NIGHT)
})

test('a broken value is ignored', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('reader.preferences', '{"size":'))
  await page.goto('/issues/2022-01/03/')
  expect(await ground(page)).toBe(PAPER)
  expect(await bodySize(page)).toBe(20)
})
