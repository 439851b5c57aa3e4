import { expect, type Page, test } from '@playwright/test'
import { selectWords } from './words-of-page'

const ARTICLE = '/issues/2022-01/06/'
const jump = (page: Page) => page.locator('a[data-jump]')

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']))

for (const form of ['plain', 'standard']) {
  for (const kind of ['words-and-source', 'source']) {
    test(`a copied citation (${kind}, ${form}), pasted into the box, opens the paragraph`, async ({
      page,
    }) => {
      await page.addInitScript((choice) => localStorage.setItem('citation.copy', choice), `${kind} ${form}`)
      await page.goto(ARTICLE)
      const words = await selectWords(page, 'p9', 4, 40)
      await page.keyboard.press('c')
      await expect(page.getByRole('status').filter({ hasText: /^已复制/ })).toBeVisible()

      await page.goto('/')
      await page.getByRole('searchbox').click()
      await page.keyboard.press('Control+v')
      await expect(jump(page)).toContainText('第9段')
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/\/06\/.*#p9$/)
      await expect(page.locator('#p9')).toBeInViewport()
      if (kind === 'words-and-source') {
        const marked = page.locator('#p9 mark.hit')
        await expect.poll(async () => (await marked.allTextContents()).join('')).toBe(words)
      }
    })
  }
}

for (const [typed, label, address] of [
  ['第3篇第12段', '第12段', /\/03\/#p12$/],
  ['第43页', '《北京市', /\/07\/#title$/],
  ['2022年第1期第45页', '约第45页处', /\/07\/#\w+$/],
] as const) {
  test(`${typed} in the box of the search page leads there`, async ({ page }) => {
    await page.goto('/search/')
    await page.getByRole('searchbox').fill(typed)
    await expect(jump(page)).toContainText(label)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(address)
  })
}

test('a place that there is not is said so, and what is no place is only searched', async ({ page }) => {
  await page.goto('/search/')
  const line = page.getByRole('status').filter({ hasText: /本库没有|没有所写/ })
  await page.getByRole('searchbox').fill('2019年第3期第2页')
  await expect(line).toHaveText('本库没有2019年第3期。')
  await page.getByRole('searchbox').fill('第9篇第1段')
  await expect(line).toHaveText('这一期没有所写的篇目、页码或段落。')
  await page.getByRole('searchbox').fill('教育')
  await expect(page.getByRole('status').filter({ hasText: /^共/ })).toBeVisible()
  await expect(jump(page)).toHaveCount(0)
  await expect(line).toHaveCount(0)
})
