import { expect, type Page, test } from '@playwright/test'

const status = (page: Page) => page.getByRole('status').first()
const recent = (page: Page) => page.getByRole('region', { name: '最近搜过' })
const queries = (page: Page) => recent(page).getByRole('listitem').locator('button:first-child')
const stored = (page: Page) => page.evaluate(() => localStorage.getItem('search.recent'))

/** Opens the search page and waits until its program answers: what is sent off before waits for it, and of several only the last. */
async function open(page: Page): Promise<void> {
  await page.goto('/search/')
  await page.getByRole('searchbox').fill('教')
  await expect(status(page)).toHaveText(/^共/)
  await page.getByRole('searchbox').fill('')
}

async function search(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox').fill(words)
  await page.getByRole('searchbox').press('Enter')
}

test('what was looked for stands below the empty box, newest first, and is searched again by a click', async ({
  page,
}) => {
  await open(page)
  await expect(recent(page)).toHaveCount(0)
  for (const words of ['教育强国', '职业教育', '教育强国']) await search(page, words)
  await page.getByRole('searchbox').fill('')
  await expect(queries(page)).toHaveText(['教育强国', '职业教育'])
  await queries(page).nth(1).click()
  await expect(page.getByRole('searchbox')).toHaveValue('职业教育')
  await expect(page).toHaveURL(/\?q=%E8%81%8C%E4%B8%9A%E6%95%99%E8%82%B2$/)
  await expect(page.getByRole('main').locator('mark').first()).toHaveText('职业教育')
})

test('the box of every other page offers it too, and searches it there', async ({ page }) => {
  await page.goto('/search/?q=职业教育')
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/issues\//)
  await page.getByRole('searchbox').click()
  await expect(queries(page)).toHaveText(['职业教育'])
  await queries(page).first().click()
  await expect(page.getByRole('region', { name: '搜索结果' }).locator('mark').first()).toHaveText('职业教育')
  await page.getByRole('searchbox').fill('')
  await expect(queries(page)).toHaveText(['职业教育'])
  await page.keyboard.press('Escape')
  await expect(recent(page)).toHaveCount(0)
})

test('a search that is read counts as one, the words typed on the way to it do not', async ({ page }) => {
  await page.goto('/search/')
  await page.getByRole('searchbox').pressSequentially('职业教育')
  await expect(status(page)).toHaveText(/^共/)
  expect(await stored(page)).toBeNull()
  await expect.poll(() => stored(page), { timeout: 5000 }).toBe(JSON.stringify(['职业教育']))
})

test('what finds nothing is not kept by itself, and a long quotation never', async ({ page }) => {
  await page.goto('/search/')
  await page.getByRole('searchbox').fill('此句原文没有')
  await expect(status(page)).toHaveText('没有找到')
  await page.waitForTimeout(2500)
  expect(await stored(page)).toBeNull()
  await search(page, '教育'.repeat(51))
  expect(await stored(page)).toBeNull()
})

test('at most eight are kept', async ({ page }) => {
  await open(page)
  for (const words of '一二三四五六七八九') await search(page, `第${words}`)
  await page.getByRole('searchbox').fill('')
  await expect(queries(page)).toHaveText([...'九八七六五四三二'].map((words) => `第${words}`))
})

test('each can be forgotten, and all of them, by buttons large enough for a thumb', async ({ page }) => {
  await page.goto('/search/')
  await search(page, '一流')
  // Until the program has come only the last of what is sent counts.
  await expect(status(page)).toHaveText(/^共/)
  for (const words of ['二者', '三农']) await search(page, words)
  await page.getByRole('searchbox').fill('')
  const forget = recent(page).getByRole('button', { name: '忘记“二者”' })
  const { width = 0, height = 0 } = (await forget.boundingBox()) ?? {}
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
  await forget.focus()
  await page.keyboard.press('Enter')
  await expect(queries(page)).toHaveText(['三农', '一流'])
  await expect(recent(page).getByRole('button', { name: '忘记“一流”' })).toBeFocused()
  await recent(page).getByRole('button', { name: '全部清除' }).click()
  await expect(recent(page)).toHaveCount(0)
  expect(await stored(page)).toBeNull()
})

test('what the device holds is not trusted', async ({ page }) => {
  await page.goto('/search/')
  for (const wrong of ['{', '"教育"', '[1]', JSON.stringify(['字'.repeat(101)])]) {
    await page.evaluate((text) => localStorage.setItem('search.recent', text), wrong)
    await page.reload()
    await expect(page.getByRole('main')).toContainText('逐字搜索')
    await expect(recent(page)).toHaveCount(0)
  }
})

test('where the browser keeps nothing the search works, and nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('QuotaExceededError')
    }
  })
  await page.goto('/search/')
  await search(page, '教育强国')
  await expect(status(page)).toHaveText(/^共/)
  await page.getByRole('searchbox').fill('')
  await expect(queries(page)).toHaveText(['教育强国'])
  await expect(page).toHaveURL('/search/')
  await page.reload()
  await expect(page.getByRole('main')).toContainText('逐字搜索')
  await expect(recent(page)).toHaveCount(0)
})

test('titles, document numbers and headings are suggested while typing, and searched by a click', async ({
  page,
}) => {
  await page.goto('/search/')
  await page.getByRole('searchbox').pressSequentially('教育强国')
  const suggested = page.getByRole('group', { name: '篇名、文号和标题' })
  const title = suggested.getByRole('button', { name: /^篇名/ }).first()
  await expect(title).toBeVisible()
  expect(await suggested.getByRole('button').count()).toBeLessThanOrEqual(5)
  const words = ((await title.textContent()) ?? '').replace(/^篇名/, '')
  await title.click()
  await expect(page.getByRole('searchbox')).toHaveValue(words)
  await expect(status(page)).toHaveText(/^共/)
  await page.goBack()
  await expect(page.getByRole('searchbox')).toHaveValue('教育强国')
})
