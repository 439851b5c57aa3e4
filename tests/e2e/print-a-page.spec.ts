import { expect, test } from '@playwright/test'

test('on paper stand the words, and nothing to click or fill in', async ({ page }) => {
  for (const address of ['/', '/issues/2022-01/05/', '/search/?q=教育']) {
    await page.goto(address)
    if (address.startsWith('/search')) await expect(page.getByRole('button', { name: '更多' })).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('input:visible'), address).toHaveCount(0)
    await expect(page.locator('button:visible'), address).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.emulateMedia({ media: 'screen' })
  }
})

test('on paper the folded notice is unfolded', async ({ page }) => {
  await page.goto('/issues/2022-01/05/')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('#p2')).toBeVisible()
})
