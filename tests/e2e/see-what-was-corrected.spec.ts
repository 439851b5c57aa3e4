import { expect, test } from '@playwright/test'

const LIST = '/issues/2022-01/corrections/'

test('the issue leads to the list, and the list says what it is', async ({ page }) => {
  await page.goto('/issues/2022-01/')
  await page.getByRole('link', { name: '本期更正 13 处，逐条列明' }).click()
  await expect(page).toHaveURL(LIST)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('勘误')
  await expect(page.getByText('其余逐字照录')).toBeVisible()
  await expect(page.locator('.correction')).toHaveCount(13)
})

test('a correction shows old and new words in their sentence, and why', async ({ page }) => {
  await page.goto(LIST)
  const first = page.locator('.correction').first()
  await expect(first.locator('del')).toContainText('and')
  await expect(first.locator('ins')).toHaveText('改作和')
  await expect(first).toContainText('融入新发展格局上')
  await expect(first).toContainText('数字化差错')
  const line = (name: string) =>
    first.locator(name).evaluate((element) => getComputedStyle(element).textDecorationLine)
  expect([await line('del'), await line('ins')]).toEqual(['line-through', 'underline'])
})

test('every correction leads to its paragraph, which has the new words', async ({ page }) => {
  await page.goto(LIST)
  const links = await page.locator('.correction-place a').evaluateAll((all) =>
    all.map((link) => ({
      href: link.getAttribute('href') ?? '',
      words: link.closest('.correction')?.querySelector('ins')?.lastChild?.textContent ?? '',
    })),
  )
  expect(links).toHaveLength(13)
  for (const { href, words } of links) {
    await page.goto(href)
    const id = href.slice(href.indexOf('#') + 1)
    await expect(page.locator(`[id="${id}"]`), href).toContainText(words)
  }
})

test('an article with corrections leads to its part of the list, one without says nothing', async ({
  page,
}) => {
  await page.goto('/issues/2022-01/07/')
  await page.getByRole('link', { name: '本篇更正 7 处' }).click()
  await expect(page).toHaveURL(`${LIST}#07`)
  await expect(page.locator('[id="07"]')).toBeInViewport()
  await page.goto('/issues/2022-01/01/')
  await expect(page.getByText('本篇更正')).toHaveCount(0)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the list is read just the same', async ({ page }) => {
    await page.goto(LIST)
    await expect(page.locator('.correction')).toHaveCount(13)
  })
})
