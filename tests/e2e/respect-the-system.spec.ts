import { expect, type Page, test } from '@playwright/test'
import { openPage, withPreferences } from './page-types'

const ARTICLE = '/issues/2022-01/05/'

/** The colours that the page names for the bars of the browser, each once. */
const barColours = (page: Page) =>
  page
    .locator('meta[name="theme-color"]')
    .evaluateAll((tags) => [...new Set(tags.map((tag) => tag.getAttribute('content')))])

test('the bars of the browser have the colour of the paper, chosen or of the system', async ({ page }) => {
  await withPreferences(page, { theme: 'green' })
  await page.goto(ARTICLE)
  await expect.poll(() => barColours(page)).toEqual(['rgb(227, 239, 226)'])
  await page.getByRole('button', { name: '字号' }).locator('visible=true').click()
  await page.getByRole('radio', { name: '夜', exact: true }).check()
  await expect.poll(() => barColours(page)).toEqual(['rgb(23, 20, 17)'])
  await page.getByRole('radio', { name: '跟随系统' }).check()
  await expect.poll(() => barColours(page)).toEqual(['rgb(251, 248, 242)'])
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(() => barColours(page)).toEqual(['rgb(23, 20, 17)'])
})

test('nothing moves by itself where the system asks for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const path of ['/', ARTICLE, '/search/?q=教育', '/help/']) {
    // While a search waits, its line appears a moment late, which is no motion; it has gone when the answer is there.
    await openPage(page, path)
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element)
        const moves =
          transitionDuration.split(', ').some((each) => parseFloat(each) > 0.001) ||
          animationName !== 'none' ||
          scrollBehavior === 'smooth'
        return moves ? [element.className || element.tagName] : []
      }),
    )
    expect(moving, path).toEqual([])
  }
})

test('in the forced colours of the system controls keep an outline, and what is chosen is told from the rest', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(ARTICLE)
  await page.getByRole('button', { name: '字号' }).locator('visible=true').click()
  const edges = await page.locator('.reader-settings').evaluate((sheet) =>
    [...sheet.querySelectorAll<HTMLElement>('button, label')].map((control) => {
      const { borderTopWidth, outlineWidth, outlineStyle, borderTopStyle } = getComputedStyle(control)
      const hasEdge =
        (borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0) ||
        (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) ||
        control.querySelector('input[type="checkbox"]') !== null
      return hasEdge ? '' : (control.textContent ?? '')
    }),
  )
  expect(edges.filter(Boolean)).toEqual([])
  const colourOf = (name: string) =>
    page
      .getByRole('radio', { name, exact: true })
      .locator('xpath=ancestor::label')
      .evaluate((label) => {
        const { backgroundColor, borderTopColor, borderTopWidth, outlineWidth } = getComputedStyle(label)
        return [backgroundColor, borderTopColor, borderTopWidth, outlineWidth].join()
      })
  await page.getByRole('radio', { name: '夜', exact: true }).check()
  expect(await colourOf('夜')).not.toBe(await colourOf('白'))

  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  const focus = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body)
    return outlineStyle === 'none' ? 0 : parseFloat(outlineWidth)
  })
  expect(focus).toBeGreaterThanOrEqual(2)
})
