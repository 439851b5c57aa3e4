import { expect, type Page, test } from '@playwright/test'
import { saveData } from './save-data'

// Pages carry the styles of what stands in them; what programs draw needs the whole stylesheet, which comes with the first of them.

const ARTICLE = '/issues/2022-01/05/'
const SHEET = '**/_next/static/**/*.css'

const wholeSheet = (page: Page) => page.locator('link[rel="stylesheet"]')
const programs = (page: Page) => page.locator('link[rel="modulepreload"]')
const results = (page: Page) => page.getByRole('region', { name: '搜索结果' })

/** What the whole stylesheet is used for now: nothing until programs are there, then for all; undefined before it has come. */
const use = (page: Page) => wholeSheet(page).evaluate((link: HTMLLinkElement) => link.sheet?.media.mediaText)

/** Keeps the whole stylesheet back as a slow network does; gives the way to let it come. */
async function keepBack(page: Page): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(SHEET, async (route) => {
    await released
    await route.continue()
  })
  return release
}

test('the page names the stylesheet that is held back here', async ({ page, request }) => {
  await page.goto(ARTICLE)
  const address = await page.locator('style[data-sheet]').getAttribute('data-sheet')
  expect(address).toMatch(/^\/_next\/static\/.*\.css$/)
  expect((await request.get(address ?? '')).ok()).toBe(true)
})

for (const isAhead of [false, true])
  test(`a program draws nothing before its styles are there, asked for ${isAhead ? 'ahead' : 'by the touch'}`, async ({
    page,
  }) => {
    const release = await keepBack(page)
    const isThere = page.waitForResponse('**/scripts/awaken-*')
    await page.goto(ARTICLE)
    if (isAhead) await expect(wholeSheet(page)).toHaveCount(1)
    await page.getByRole('searchbox').fill('高等教育')
    await (await isThere).finished()
    await expect(wholeSheet(page)).toHaveCount(1)
    // So long a program that does not wait needs at most to draw its panel.
    await page.waitForTimeout(1000)
    await expect(results(page)).toHaveCount(0)
    release()
    await expect(results(page)).toBeVisible()
    await expect(page.getByRole('searchbox')).toHaveValue('高等教育')
    expect(await use(page)).toBe('all')
  })

test('where the stylesheet does not come the page says so, and the next touch brings it', async ({
  page,
}) => {
  await page.route(SHEET, (route) => route.abort(), { times: 1 })
  await page.goto(ARTICLE)
  await page.getByRole('searchbox').fill('高等教育')
  await expect(page.locator('#page-trouble')).toContainText('网络不通')
  await expect(results(page)).toHaveCount(0)
  await page.getByRole('searchbox').press('End')
  await expect(results(page)).toBeVisible()
  await expect(page.locator('#page-trouble')).toHaveCount(0)
})

test('at rest the programs and their styles are fetched ahead, and the styles hold', async ({ page }) => {
  await page.goto(ARTICLE)
  await expect(programs(page)).not.toHaveCount(0)
  await expect.poll(() => use(page)).toBe('all')
})

test('nothing is fetched ahead where the reader saves data', async ({ page }) => {
  await saveData(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(ARTICLE)
  // More than twice as long as others are left at rest.
  await page.waitForTimeout(4000)
  await expect(programs(page)).toHaveCount(0)
  await expect(wholeSheet(page)).toHaveCount(0)
  expect(asked.filter((path) => path.endsWith('.css') || /^\/scripts\/(?!boot-)/.test(path))).toEqual([])
  // What is asked for comes all the same.
  await page.getByRole('searchbox').fill('高等教育')
  await expect(results(page)).toBeVisible()
})
