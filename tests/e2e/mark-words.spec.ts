import { expect, test } from '@playwright/test'
import { paintedWords, selectWords } from './words-of-page'

const ARTICLE = '/issues/2022-01/07/'

test('words that are marked are painted, and painted again after a reload', async ({ page }) => {
  await page.goto(ARTICLE)
  const words = await selectWords(page, 'p3', 4, 20)
  const menu = page.getByRole('toolbar', { name: '所选文字' })
  await menu.getByRole('button', { name: '划线，绿色' }).click()
  await expect(menu).toBeHidden()
  await expect.poll(() => paintedWords(page)).toEqual({ 'mark-green': [words] })
  await page.reload()
  await expect.poll(() => paintedWords(page)).toEqual({ 'mark-green': [words] })
})
