import { expect, test } from '@playwright/test'

test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })

test('contents and articles can be read and followed', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('list').filter({ hasText: '若干意见' }).first()).toBeVisible()
  await page.getByRole('link', { name: '“十四五”时期教育强国推进工程实施方案' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('“十四五”时期教育强国推进工程实施方案')
  await expect(page.getByRole('heading', { name: '一、重要意义' })).toBeVisible()
})

test('the filter by kind works', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('radio', { name: '讲话' }).check()
  await expect(page.locator('.contents-entry:visible')).toHaveCount(1)
})

test('the folded notice opens by hand', async ({ page }) => {
  await page.goto('/issues/2022-01/05/')
  await expect(page.locator('#p2')).toBeHidden()
  await page.getByText('印发通知', { exact: true }).click()
  await expect(page.locator('#p2')).toBeVisible()
})

test('the outline opens and leads to its section', async ({ page }) => {
  await page.goto('/issues/2022-01/07/')
  await page.getByRole('button', { name: '目录' }).click()
  await page.getByRole('link', { name: '四、保障措施' }).click()
  await expect(page).toHaveURL(/#h\d+$/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: '四、保障措施', exact: true })).toBeInViewport()
})

test('an address leads to its paragraph', async ({ page }) => {
  await page.goto('/issues/2022-01/07/#p100')
  await expect(page.locator('#p100')).toBeInViewport()
})

test('search is a form that leads to the search page', async ({ page }) => {
  await page.goto('/issues/2022-01/03/')
  await page.getByRole('searchbox').fill('人才')
  await page.getByRole('searchbox').press('Enter')
  await expect(page).toHaveURL(/\/search\/\?q=/)
})

test('controls that need script are not shown', async ({ page }) => {
  await page.goto('/issues/2022-01/03/')
  await expect(page.getByRole('button', { name: '字号' })).toHaveCount(0)
})
