import { expect, type Page, test } from '@playwright/test'
import { libraryPassages } from './archive-passages'

const LIST = { box: '/search/', panel: '/issues/2022-01/05/' }
const status = (page: Page) => page.getByRole('main').getByRole('status')

/** A paragraph of the journal that is longer than an address can hold, with its article. */
function longParagraph() {
  // A run without blanks: a blank would part it into two words to be found.
  for (const { id, passages } of libraryPassages().flatMap(({ articles }) => articles))
    for (const { fragment, parts } of passages)
      if (parts.length === 1 && (parts[0] ?? '').length > 510)
        return { address: `/issues/${id}/#${fragment}`, text: parts[0] ?? '' }
  throw new Error('no paragraph is long enough')
}

test('a long quotation is searched to its last character, and its result leads to the paragraph', async ({
  page,
}) => {
  const { address, text } = longParagraph()
  await page.goto(LIST.box)
  const box = page.getByRole('searchbox')
  await box.fill(text)
  await expect(status(page)).toHaveText(/^共 \d+ [处段]$/)
  await expect(box).toHaveValue(text)

  await box.fill(`${text}此后的字原文没有`)
  await expect(status(page)).toHaveText('没有找到')

  await box.fill(text)
  await expect(status(page)).toHaveText(/^共 \d+ [处段]$/)
  await box.press('Enter')
  // No address holds it, and half of it would be another query.
  await expect(page).toHaveURL(LIST.box)
  await page.getByRole('main').getByRole('listitem').getByRole('link').click()
  await expect(page).toHaveURL(address)
  await page.goBack()
  await expect(page.getByRole('searchbox')).toHaveValue(text)
  await expect(status(page)).toHaveText(/^共 \d+ [处段]$/)
})

test('in the box of an article a long quotation shows its results there', async ({ page }) => {
  const { text } = longParagraph()
  await page.goto(LIST.panel)
  const box = page.getByRole('searchbox')
  await box.fill(text)
  const panel = page.getByRole('region', { name: '搜索结果' })
  await expect(panel.getByText(/^共 \d+ [处段]$/)).toBeVisible()
  await box.press('Enter')
  await expect(page).toHaveURL(LIST.panel)
  await expect(panel.getByRole('listitem')).toHaveCount(1)
})

test('a text of many pages is refused as a whole, and the box keeps it', async ({ page }) => {
  await page.goto(LIST.box)
  const box = page.getByRole('searchbox')
  await box.fill('教育'.repeat(2501))
  await expect(status(page)).toHaveText('太长，没有搜索')
  await expect(page.getByText('超过 5,000 字')).toBeVisible()
  await expect(page.getByRole('main').getByRole('listitem').getByRole('link')).toHaveCount(0)
  expect((await box.inputValue()).length).toBe(5002)
  await box.fill('教育')
  await expect(status(page)).toHaveText(/^共/)
})

test('half a character in the box does no harm', async ({ page }) => {
  for (const address of Object.values(LIST)) {
    await page.goto(address)
    await page.getByRole('searchbox').focus()
    await page.getByRole('searchbox').evaluate((box: HTMLInputElement) => {
      box.value = '教育强国\ud842'
      box.dispatchEvent(new InputEvent('input', { bubbles: true }))
    })
    await expect(page.getByRole('listitem').locator('mark').first()).toHaveText('教育强国')
  }
})
