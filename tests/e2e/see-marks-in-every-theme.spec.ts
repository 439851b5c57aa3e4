import { expect, type Page, test } from '@playwright/test'
import { violations } from './rule-violations'
import { paintedWords, selectWords } from './words-of-page'

const ARTICLE = '/issues/2022-01/07/'
const NAMES = ['mark-yellow', 'mark-green', 'mark-blue', 'mark-pink']

/** How a name is painted on the words of an element. */
const looks = (page: Page, selector: string, name: string) =>
  page.locator(selector).evaluate((element, key) => {
    const { backgroundColor, color, textDecorationLine, textDecorationStyle } = getComputedStyle(
      element,
      `::highlight(${key})`,
    )
    return { ground: backgroundColor, ink: color, line: textDecorationLine, style: textDecorationStyle }
  }, name)

test('each colour has a line of its own kind', async ({ page }) => {
  await page.goto(ARTICLE)
  const all = await Promise.all(NAMES.map((name) => looks(page, '#p3', name)))
  expect(all.every(({ line }) => line === 'underline')).toBe(true)
  expect(new Set(all.map(({ style }) => style)).size).toBe(4)
  expect(new Set(all.map(({ ground }) => ground)).size).toBe(4)
})

test('where the system sets all colours, marks take its colours for marks and keep their lines', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(ARTICLE)
  const [ground, system] = await page.evaluate(() => {
    const probe = document.createElement('span')
    probe.style.cssText = 'forced-color-adjust: none; background: Mark'
    document.body.append(probe)
    return [getComputedStyle(document.body).backgroundColor, getComputedStyle(probe).backgroundColor]
  })
  const all = await Promise.all(NAMES.map((name) => looks(page, '#p3', name)))
  for (const { ground: own, line } of all) {
    expect(line).toBe('underline')
    expect(own).not.toBe(ground)
    expect(own).toBe(system)
  }
  expect(new Set(all.map(({ style }) => style)).size).toBe(4)
})

test('on paper stands the text alone', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto(ARTICLE)
  for (const name of NAMES) {
    expect(await looks(page, '#p3', name)).toMatchObject({ ground: 'rgba(0, 0, 0, 0)', line: 'none' })
  }
})

test('words that were looked for keep their ground inside a mark', async ({ page }) => {
  await page.goto(ARTICLE)
  const text = await page.locator('#p3').evaluate((block) => block.textContent)
  await selectWords(page, 'p3', 4, 20)
  await page.getByRole('button', { name: '划线，绿色' }).click()
  await expect.poll(() => paintedWords(page)).toEqual({ 'mark-green': [text.slice(4, 20)] })
  await page.goto(`${ARTICLE}?q=${encodeURIComponent(text.slice(8, 12))}#p3`)
  await expect(page.locator('#p3 mark.hit')).toHaveText(text.slice(8, 12))
  await expect.poll(() => paintedWords(page)).toEqual({ 'mark-green': [text.slice(4, 20)] })
  const [hit, around] = [await looks(page, '#p3 .hit', 'mark-green'), await looks(page, '#p3', 'mark-green')]
  expect(hit.ground).not.toBe(around.ground)
  expect(hit.line).toBe('underline')
})

for (const theme of ['paper', 'night']) {
  for (const width of [390, 1280]) {
    test(`menu, bar, paper for notes and sheet break no rule: ${theme}, ${width} pixels wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 })
      await page.addInitScript((chosen) => {
        localStorage.setItem('reader.preferences', JSON.stringify({ theme: chosen }))
      }, theme)
      test.slow()
      // A sheet that is still coming up lies half outside the window.
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.goto('/issues/2022-01/03/')
      await selectWords(page, 'p3', 4, 20)
      const menu = page.getByRole('toolbar', { name: '所选文字' })
      await expect(menu).toBeVisible()
      expect(await violations(page)).toEqual([])
      await menu.getByRole('button', { name: '笔记' }).click()
      await page.getByRole('dialog', { name: '笔记' }).getByRole('textbox').fill('一句笔记')
      expect(await violations(page)).toEqual([])
      await page.getByRole('button', { name: '保存', exact: true }).click()
      await page.getByRole('button', { name: '知道了' }).click()
      await page.evaluate(() => document.getElementById('article-marks')?.showPopover())
      const sheet = page.getByRole('dialog', { name: '本篇标记' })
      await expect(sheet.getByText('一句笔记')).toBeVisible()
      expect(await violations(page)).toEqual([])
      await sheet.getByRole('listitem').getByRole('button').first().click()
      await expect(page.getByRole('toolbar', { name: '这处划线' })).toBeVisible()
      expect(await violations(page)).toEqual([])
    })
  }
}
