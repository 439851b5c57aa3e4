import { expect, type Page, test } from '@playwright/test'
import { paintedWords, selectWords } from './words-of-page'

const ARTICLE = '/issues/2022-01/07/'

/** Serves the article as a later edition of it: all that the page says of its text is changed, as a new build would. */
async function publish(page: Page, edit: (html: string) => string): Promise<void> {
  await page.route(`**${ARTICLE}`, async (route) => {
    const response = await route.fetch()
    const html = await response.text()
    const edited = edit(html)
    expect(edited).not.toBe(html)
    await route.fulfill({ response, body: edited })
  })
}

async function openSheet(page: Page) {
  await page.getByRole('button', { name: '标记', exact: true }).locator('visible=true').first().click()
  return page.getByRole('dialog', { name: '本篇标记' })
}

/** Marks 24 characters of the third paragraph, with all of the text around them. */
async function markThird(page: Page) {
  await page.goto(ARTICLE)
  const text = await page.locator('#p3').evaluate((block) => block.textContent)
  const words = await selectWords(page, 'p3', 20, 44)
  await page.getByRole('button', { name: '划线，绿色' }).click()
  await expect.poll(() => paintedWords(page)).toEqual({ 'mark-green': [words] })
  return { text, words }
}

test('a mark stays on its words when the paragraph is corrected around them', async ({ page }) => {
  const { text, words } = await markThird(page)
  await publish(page, (html) => html.replaceAll(text.slice(0, 10), `订正后的${text.slice(0, 10)}`))
  await page.goto(ARTICLE)
  await expect.poll(() => paintedWords(page)).toEqual({ 'mark-green': [words] })
  await expect((await openSheet(page)).getByText('文本已变')).toHaveCount(0)
})

test('where a negation came into the words, nothing is painted, and the old words are shown', async ({
  page,
}) => {
  const { words } = await markThird(page)
  const turned = `${words.slice(0, 8)}不${words.slice(8)}`
  await publish(page, (html) => html.replaceAll(words, turned))
  await page.goto(ARTICLE)
  const sheet = await openSheet(page)
  await expect(sheet.getByText('文本已变')).toBeVisible()
  await expect(sheet.getByRole('button', { name: words })).toBeVisible()
  expect(await paintedWords(page)).toEqual({})
  await sheet.getByRole('button', { name: words }).click()
  await expect(page.locator('#p3')).toBeInViewport()
})

test('where the paragraph is gone, the old words are kept in the list', async ({ page }) => {
  const { text, words } = await markThird(page)
  await publish(page, (html) =>
    html
      .replaceAll(text, '另一段全新的话。')
      .replaceAll('id="p3"', 'id="p903"')
      .replaceAll('\\"id\\":\\"p3\\"', '\\"id\\":\\"p903\\"'),
  )
  await page.goto(ARTICLE)
  const sheet = await openSheet(page)
  await expect(sheet.getByText('原文已删改')).toBeVisible()
  await expect(sheet.getByText(words)).toBeVisible()
  expect(await paintedWords(page)).toEqual({})
  await sheet.getByRole('button', { name: '删除' }).click()
  await expect(sheet.getByText(words)).toHaveCount(0)
})

test('words that a browser translates while they are read are not painted', async ({ page }) => {
  const { words } = await markThird(page)
  await page.locator('#p3').evaluate((block) => {
    if (block.firstChild)
      block.firstChild.textContent = 'The text in some other language, as long as it was before or longer.'
  })
  await expect.poll(() => paintedWords(page)).toEqual({})
  await expect((await openSheet(page)).getByRole('button', { name: words })).toBeVisible()
})
