import { expect, type Page, test } from '@playwright/test'
import { paintedWords, selectWords } from './words-of-page'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

const ARTICLE = '/issues/2022-01/07/'

/** The smallest of the controls in an element, in pixels. */
const leastTarget = (page: Page, selector: string) =>
  page
    .locator(`${selector} button:visible`)
    .evaluateAll((buttons) =>
      Math.min(
        ...buttons
          .map((each) => each.getBoundingClientRect())
          .flatMap(({ width, height }) => [width, height]),
      ),
    )

test('the menu docks at the foot of the window, where the phone’s own menu never is', async ({ page }) => {
  await page.goto(ARTICLE)
  const words = await selectWords(page, 'p3', 4, 20)
  const menu = page.getByRole('toolbar', { name: '所选文字' })
  await expect(menu).toHaveAttribute('data-docked')
  const box = await menu.boundingBox()
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(844)
  expect(box?.width).toBe(390)
  expect(await leastTarget(page, '.floating-bar')).toBeGreaterThanOrEqual(44)
  await menu.getByRole('button', { name: '划线，绿色' }).tap()
  await expect.poll(() => paintedWords(page)).toEqual({ 'mark-green': [words] })
})

test('in the sheet a mark is deleted and brought back', async ({ page }) => {
  await page.goto(ARTICLE)
  const words = await selectWords(page, 'p3', 4, 20)
  await page.getByRole('button', { name: '划线，绿色' }).tap()
  await page.getByRole('button', { name: '知道了' }).tap()
  await page.evaluate(() => document.getElementById('article-marks')?.showPopover())
  const sheet = page.getByRole('dialog', { name: '本篇标记' })
  await sheet.getByRole('button', { name: '删除' }).tap()
  await expect.poll(() => paintedWords(page)).toEqual({})
  expect(await leastTarget(page, '.marks-sheet')).toBeGreaterThanOrEqual(44)
  await sheet.getByRole('button', { name: '撤销' }).tap()
  await expect.poll(() => paintedWords(page)).toEqual({ 'mark-green': [words] })
})

test('a tap on painted words opens their bar with the note', async ({ page }) => {
  await page.goto(ARTICLE)
  await selectWords(page, 'p3', 4, 20)
  await page.getByRole('toolbar').getByRole('button', { name: '笔记' }).tap()
  const dialog = page.getByRole('dialog', { name: '笔记' })
  await dialog.getByRole('textbox').fill('在手机上写的')
  await dialog.getByRole('button', { name: '保存', exact: true }).tap()
  await expect(dialog).toBeHidden()
  const point = await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('mark-noted') ?? [])]
    if (!(range instanceof Range)) throw new Error('nothing is painted')
    const [{ x, y, height } = new DOMRect()] = range.getClientRects()
    return { x: x + 10, y: y + height / 2 }
  })
  await page.touchscreen.tap(point.x, point.y)
  const bar = page.getByRole('toolbar', { name: '这处划线' })
  await expect(bar).toContainText('在手机上写的')
  await expect(bar).toHaveAttribute('data-docked')
  await expect(page.locator('.margin-note:visible')).toHaveCount(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})
