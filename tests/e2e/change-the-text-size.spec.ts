import { expect, type Page, test } from '@playwright/test'
import { smallTargets } from './measure-page'
import { openPage, PAGE_TYPES, withPreferences } from './page-types'

const style = (page: Page, property: string) =>
  page
    .locator('#p1')
    .evaluate((paragraph, name) => getComputedStyle(paragraph).getPropertyValue(name), property)
const bodySize = async (page: Page) => parseFloat(await style(page, 'font-size'))
const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
const sheetOf = (page: Page) => page.getByRole('dialog', { name: '阅读设置' })

async function openSettings(page: Page) {
  await page.getByRole('button', { name: '字号' }).locator('visible=true').click()
  await expect(sheetOf(page)).toBeVisible()
  return sheetOf(page)
}

const PAPER = 'rgb(251, 248, 242)'
const NIGHT = 'rgb(23, 20, 17)'

for (const [device, viewport, sizes] of [
  ['a phone', { width: 390, height: 844 }, [18, 20, 22, 24, 26, 30, 36, 42, 48]],
  ['a desk', { width: 1280, height: 800 }, [20, 22, 24, 26, 30, 36, 42, 48]],
] as const) {
  test(`the text grows step by step at ${device}, with its number shown, and the choice is remembered`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    await page.goto('/issues/2022-01/03/')
    const sheet = await openSettings(page)
    const larger = sheet.getByRole('button', { name: '大一号' })
    for (const size of sizes) {
      await expect(sheet.getByRole('group', { name: '字号' }).getByRole('status')).toHaveText(String(size))
      expect(await bodySize(page)).toBe(size)
      if (size < 48) await larger.click()
    }
    await expect(larger).toHaveAttribute('aria-disabled', 'true')

    await page.goto('/issues/2022-01/06/')
    expect(await bodySize(page)).toBe(48)
    await (await openSettings(page)).getByRole('button', { name: '恢复默认' }).click()
    expect(await bodySize(page)).toBe(sizes[0])
  })
}

test('line height, face and paper change the page and the sample at once', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/issues/2022-01/03/')
  const sheet = await openSettings(page)
  for (const [label, property, value] of [
    ['松', 'line-height', '36px'],
    ['紧', 'line-height', '27px'],
    ['宋体', 'font-family', /Songti SC/],
    ['楷体', 'font-family', /Kaiti SC/],
  ] as const) {
    await sheet.getByRole('radio', { name: label, exact: true }).check()
    await expect(page.locator('#p1')).toHaveCSS(property, value)
    await expect(sheet.locator('.settings-sample')).toHaveCSS(property, value)
  }
  const grounds = new Set<string>()
  for (const label of ['纸', '白', '护眼', '夜']) {
    await sheet.getByRole('radio', { name: label, exact: true }).check()
    grounds.add(await ground(page))
  }
  expect(grounds.size).toBe(4)
})

test('the sample is a sentence of the journal, and no text of the page', async ({ page }) => {
  await page.goto('/issues/2022-01/01/')
  const sample = (await openSettings(page)).locator('.settings-sample')
  const sentence = (await sample.getAttribute('data-sample')) ?? ''
  expect(sentence.length).toBeGreaterThan(20)
  expect(await page.locator('.article-body').textContent()).toContain(sentence)
  await expect(sample).toHaveText('')
  await expect(sample).toBeVisible()
})

test('the colours follow the system until the reader chooses', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/issues/2022-01/03/')
  expect(await ground(page)).toBe(NIGHT)
  const sheet = await openSettings(page)
  await sheet.getByRole('radio', { name: '纸', exact: true }).check()
  expect(await ground(page)).toBe(PAPER)
  await page.reload()
  expect(await ground(page)).toBe(PAPER)
  await openSettings(page)
  await sheet.getByRole('radio', { name: '跟随系统' }).check()
  expect(await ground(page)).toBe(NIGHT)
})

test('all choices are there before anything is painted', async ({ page }) => {
  await withPreferences(page, {
    size: 'large',
    theme: 'night',
    leading: 'loose',
    face: 'song',
    mode: 'standard',
  })
  // Without the files of the site's script only the inline one can have set them.
  await page.route('**/*.js', (route) => route.abort())
  await page.goto('/issues/2022-01/03/')
  expect(await ground(page)).toBe(NIGHT)
  expect(await bodySize(page)).toBe(22)
  expect(await style(page, 'line-height')).toBe('44px')
})

test('a broken value is ignored', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('reader.preferences', '{"size":'))
  await page.goto('/issues/2022-01/03/')
  expect(await ground(page)).toBe(PAPER)
  expect(await bodySize(page)).toBe(20)
})

test('the words that are read stay in sight when the size changes', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/issues/2022-01/07/#p60')
  const sheet = await openSettings(page)
  for (let step = 0; step < 5; step += 1) await sheet.getByRole('button', { name: '大一号' }).click()
  await page.keyboard.press('Escape')
  await expect(page.locator('#p60')).toBeInViewport()
})

test.describe('the sheets on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  for (const [name, opens, sheetName] of [
    ['settings', '字号', '.reader-settings'],
    ['outline', '目录', '#outline'],
  ] as const) {
    test(`Back closes the ${name} and stays on the page; once more it leaves`, async ({ page }) => {
      await page.goto('/issues/2022-01/')
      await page.goto('/issues/2022-01/07/')
      const open = page.getByRole('navigation', { name: '常用' }).getByRole('button', { name: opens })
      const sheet = page.locator(sheetName)
      await open.click()
      await expect(sheet).toBeVisible()
      await page.goBack()
      await expect(sheet).toBeHidden()
      await expect(page).toHaveURL(/\/07\/$/)

      // Closed another way, it leaves no entry behind.
      await open.click()
      await page.keyboard.press('Escape')
      await expect(sheet).toBeHidden()
      await expect.poll(() => page.evaluate(() => history.state?.sheet)).toBeUndefined()
      await page.goBack()
      await expect(page).toHaveURL(/\/issues\/2022-01\/$/)
    })
  }

  test('a tap beside the sheet closes it and does nothing else', async ({ page }) => {
    await page.goto('/issues/2022-01/07/')
    const sheet = await openSettings(page)
    const link = page.getByRole('navigation', { name: '所在位置' }).getByRole('link').first()
    const box = await link.boundingBox()
    await page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + 20)
    await expect(sheet).toBeHidden()
    await expect(page).toHaveURL(/\/07\/$/)
  })

  test('one Back leads from a section chosen in the outline to where it was chosen', async ({ page }) => {
    await page.goto('/issues/2022-01/07/')
    await page.getByRole('navigation', { name: '常用' }).getByRole('button', { name: '目录' }).click()
    await page.locator('#outline').getByRole('link', { name: '五、规划实施' }).click()
    await expect(page).toHaveURL(/#h/)
    await page.goBack()
    await expect(page).toHaveURL(/\/07\/$/)
    await expect.poll(() => page.evaluate(() => history.state?.sheet)).toBeUndefined()
  })

  test('Tab goes round inside the sheet', async ({ page }) => {
    await page.goto('/issues/2022-01/07/')
    const sheet = await openSettings(page)
    for (const key of [...Array(24).fill('Tab'), ...Array(12).fill('Shift+Tab')]) {
      await page.keyboard.press(key)
      expect(await sheet.evaluate((element) => element.contains(document.activeElement))).toBe(true)
    }
  })
})

for (const width of [320, 1280]) {
  test(`controls are at least 24 pixels large, those of header, bar and sheet 44, ${width} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    // A dozen pages, each measured three times.
    test.slow()
    for (const path of Object.values(PAGE_TYPES)) {
      await openPage(page, path)
      expect.soft(await smallTargets(page, 24), path).toEqual([])
      for (const part of ['.site-header', '.bottom-bar', '.reader-settings']) {
        if (part === '.reader-settings') await openSettings(page)
        expect.soft(await smallTargets(page, 44, part), `${path} ${part}`).toEqual([])
      }
    }
  })
}

test('quotation marks, dots and dashes are Chinese in every face', async ({ page }) => {
  await page.goto('/issues/2022-01/03/')
  const sheet = await openSettings(page)
  for (const face of ['黑体', '宋体', '楷体']) {
    await sheet.getByRole('radio', { name: face, exact: true }).check()
    const widths = await page.locator('#p1').evaluate((paragraph) => {
      const probe = document.createElement('span')
      probe.style.setProperty('text-spacing-trim', 'space-all')
      probe.style.whiteSpace = 'nowrap'
      paragraph.append(probe)
      const em = parseFloat(getComputedStyle(paragraph).fontSize)
      return ['“', '”', '‘', '’', '…', '—'].map((sign) => {
        probe.textContent = sign.repeat(10)
        return probe.getBoundingClientRect().width / em / 10
      })
    })
    const dash = widths.pop() ?? 0
    for (const width of widths) expect(width, face).toBeCloseTo(1, 1)
    // Some faces of 宋体 draw the dash 0.8 of a character long and join two of them; a Latin one is not wider than 0.6.
    expect(dash, face).toBeGreaterThan(0.75)
  }
})
