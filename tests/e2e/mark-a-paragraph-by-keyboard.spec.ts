import { expect, type Page, test } from '@playwright/test'
import { paintedWords, selectWords } from './words-of-page'

const ARTICLE = '/issues/2022-01/07/'

const textOf = (page: Page, fragment: string) =>
  page.locator(`#${fragment}`).evaluate((block) => block.textContent)

/** Goes to the third paragraph as the key j does: it has the focus, and is the current place. */
async function standAtThird(page: Page): Promise<void> {
  await page.goto(ARTICLE)
  await expect(page.locator('html')).toHaveAttribute('data-script', 'on')
  await page
    .locator('#p3')
    .evaluate((block) => block.scrollIntoView({ block: 'center', behavior: 'instant' }))
  await expect(async () => {
    await page.keyboard.press('j')
    await expect(page.locator('[data-current]')).toHaveCount(1, { timeout: 500 })
  }).toPass()
}

const currentOf = (page: Page) =>
  page.locator('.article-body [data-current]').evaluate(({ id, textContent }) => ({ id, text: textContent }))

test('m marks the whole paragraph, e writes a note on it, b sets a bookmark and takes it away', async ({
  page,
}) => {
  await standAtThird(page)
  const { id, text } = await currentOf(page)
  await page.keyboard.press('m')
  await expect.poll(() => paintedWords(page)).toEqual({ 'mark-yellow': [text] })

  await page.keyboard.press('e')
  await page.getByRole('dialog', { name: '笔记' }).getByRole('textbox').fill('全段的笔记')
  await page.getByRole('dialog', { name: '笔记' }).getByRole('button', { name: '保存', exact: true }).click()
  await expect.poll(() => paintedWords(page)).toEqual({ 'mark-yellow': [text], 'mark-noted': [text] })

  await page
    .locator(`#${id}`)
    .evaluate((block) => block.scrollIntoView({ block: 'center', behavior: 'instant' }))
  await page.keyboard.press('b')
  await expect(page.locator(`#${id}`)).toHaveAttribute('data-bookmarked', '')
  await page.keyboard.press('b')
  await expect(page.locator('[data-bookmarked]')).toHaveCount(0)
})

test('Tab leads from selected words into the menu, arrows along it, Escape back to the words', async ({
  page,
}) => {
  await page.goto(ARTICLE)
  await selectWords(page, 'p3', 4, 20)
  const menu = page.getByRole('toolbar', { name: '所选文字' })
  await expect(menu).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(menu.getByRole('button').first()).toBeFocused()
  await page.keyboard.press('End')
  await expect(menu.getByRole('button').last()).toBeFocused()
  await page.keyboard.press('Home')
  for (let times = 0; times < 4; times++) await page.keyboard.press('ArrowRight')
  await expect(menu.getByRole('button', { name: '笔记' })).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await paintedWords(page))['mark-pink']).toHaveLength(1)

  await selectWords(page, 'p4', 4, 20)
  await expect(menu).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await expect(page.locator('#p4')).toBeFocused()
})

test('words selected by the keyboard alone bring the menu', async ({ page }) => {
  await page.goto(ARTICLE)
  await selectWords(page, 'p3', 4, 5)
  for (let count = 0; count < 4; count++) await page.keyboard.press('Shift+ArrowRight')
  const text = await textOf(page, 'p3')
  await page.getByRole('toolbar', { name: '所选文字' }).getByRole('button', { name: '划线，黄色' }).click()
  await expect.poll(() => paintedWords(page)).toEqual({ 'mark-yellow': [text.slice(4, 9)] })
})

test('the menu lies over none of the words it is for, and goes with the selection', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 844 })
  await page.goto(ARTICLE)
  const menu = page.getByRole('toolbar', { name: '所选文字' })
  for (const [fragment, start, end] of [
    ['p3', 4, 20],
    ['p3', 0, 120],
    ['p5', 60, 64],
  ] as const) {
    await selectWords(page, fragment, start, end)
    await expect(menu).toBeVisible()
    const isClear = () =>
      menu.evaluate((bar) => {
        const box = bar.getBoundingClientRect()
        const rects = [...(document.getSelection()?.getRangeAt(0).getClientRects() ?? [])]
        return rects.every(
          ({ top, bottom, left, right }) =>
            box.bottom <= top || box.top >= bottom || box.right <= left || box.left >= right,
        )
      })
    // The menu follows once the selection has stood still.
    await expect.poll(isClear).toBe(true)
  }
  await page.evaluate(() => document.getSelection()?.removeAllRanges())
  await expect(menu).toBeHidden()
})

test('from the sheet a paragraph is marked and bookmarked without drawing, and each mark leads to its words', async ({
  page,
}) => {
  await page.goto(ARTICLE)
  await page.getByRole('button', { name: '标记', exact: true }).first().click()
  const sheet = page.getByRole('dialog', { name: '本篇标记' })
  await sheet.getByRole('button', { name: '划线整段' }).click()
  await sheet.getByRole('button', { name: '加书签' }).click()
  await expect(sheet.getByRole('listitem')).toHaveCount(2)
  await expect(sheet.getByRole('button', { name: '去掉书签' })).toBeVisible()
  await expect(sheet.getByRole('link', { name: /我的标记/ })).toHaveAttribute('href', '/notebook/')
  await page.keyboard.press('Escape')

  await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }))
  await page.evaluate(() => document.getElementById('article-marks')?.showPopover())
  const [words = ''] = Object.values(await paintedWords(page)).flat()
  await sheet.getByRole('listitem').filter({ hasText: '划线' }).getByRole('button').first().focus()
  await page.keyboard.press('Enter')
  await expect(sheet).toBeHidden()
  await expect(page.getByRole('toolbar', { name: '这处划线' }).getByRole('button').first()).toBeFocused()
  await expect(page.locator('.article-body').getByText(words, { exact: true })).toBeInViewport()
})

test('the button that adds a bookmark takes it away where there is one', async ({ page }) => {
  await page.goto(ARTICLE)
  const actions = page.getByRole('group', { name: '正在读的一段' })
  await page.keyboard.press('b')
  await actions.getByRole('button', { name: '划线整段' }).focus()
  await actions.getByRole('button', { name: '去掉书签' }).click()
  await expect(actions.getByRole('button', { name: '加书签' })).toBeVisible()
})
