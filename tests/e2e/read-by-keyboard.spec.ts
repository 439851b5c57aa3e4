import { expect, type Page, test } from '@playwright/test'
import { SHORTCUT_GROUPS } from '@/lib/reader/shortcuts'

const ARTICLE = '/issues/2022-01/07/'

test.use({ viewport: { width: 1280, height: 800 } })

/** Opens a page and waits until its keys are heard. */
async function open(page: Page, path: string) {
  await page.goto(path)
  await page.waitForLoadState('networkidle')
}

const current = (page: Page) => page.locator('[data-current]')

test('j and k go from paragraph to paragraph, each in sight, marked and focused', async ({ page }) => {
  await open(page, '/issues/2022-01/03/')
  await page.keyboard.press('j')
  await expect(current(page)).toHaveId('p1')
  for (const fragment of ['h1', 'p2', 'p3', 'p4']) {
    await page.keyboard.press('j')
    await expect(current(page)).toHaveId(fragment)
    await expect(current(page)).toBeFocused()
    await expect(current(page)).toBeInViewport()
    const top = await current(page).evaluate((block) => block.getBoundingClientRect().top)
    const header = await page.getByRole('banner').evaluate((bar) => bar.getBoundingClientRect().bottom)
    expect(top).toBeGreaterThanOrEqual(header)
  }
  await page.keyboard.press('k')
  await expect(current(page)).toHaveId('p3')
  await expect(page.locator('#p4')).not.toHaveAttribute('tabindex')
  // The bar beside it has the red of links.
  const [bar, red] = await current(page).evaluate((block) => [
    getComputedStyle(block).boxShadow,
    getComputedStyle(document.querySelector('.brand') ?? block).color,
  ])
  expect(bar).toContain(red)
})

test('every block of the longest article is reached by j, none twice', async ({ page }) => {
  await open(page, `${ARTICLE}#h20`)
  const blocks = await page
    .locator('.article-body [id]')
    .evaluateAll((all) => all.map(({ id }) => id).filter((id) => /^[phst]\d/.test(id)))
  const from = blocks.indexOf('h20')
  await page.keyboard.press('j')
  for (const fragment of blocks.slice(from, from + 25)) {
    await expect(current(page)).toHaveId(fragment)
    await page.keyboard.press('j')
  }
})

test('from where the wheel has led, j goes on in sight and not back', async ({ page }) => {
  await open(page, ARTICLE)
  await page.keyboard.press('j')
  await page.mouse.move(700, 400)
  await page.mouse.wheel(0, 6000)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(5000)
  const before = await page.evaluate(() => window.scrollY)
  await page.keyboard.press('j')
  await expect(current(page)).toBeInViewport()
  expect(Math.abs((await page.evaluate(() => window.scrollY)) - before)).toBeLessThan(800)
})

test('focus in the text makes its paragraph the current place', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('reader.preferences', '{"numbers":"on"}'))
  await open(page, '/issues/2022-01/03/')
  await page.getByRole('link', { name: '第3段', exact: true }).focus()
  await expect(current(page)).toHaveId('p3')
})

test('[ and ] lead to the neighbouring articles', async ({ page }) => {
  await open(page, '/issues/2022-01/03/')
  await page.keyboard.press(']')
  await expect(page).toHaveURL(/\/04\/$/)
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('[')
  await expect(page).toHaveURL(/\/03\/$/)
})

test('t leads into the outline at a desk and opens it on a phone', async ({ page }) => {
  await open(page, ARTICLE)
  const outline = page.getByRole('navigation', { name: '本篇目录' })
  await page.keyboard.press('t')
  await expect(outline.locator(':focus')).toHaveCount(1)
  await page.setViewportSize({ width: 390, height: 800 })
  await open(page, ARTICLE)
  await expect(outline).toBeHidden()
  await page.keyboard.press('t')
  await expect(outline).toBeVisible()
})

test('t leads to the contents of the issue from an article without an outline', async ({ page }) => {
  await open(page, '/issues/2022-01/01/')
  await page.keyboard.press('t')
  await expect(page).toHaveURL(/\/issues\/2022-01\/(#contents)?$/)
})

test('s opens the settings and / leads into the search box', async ({ page }) => {
  await open(page, ARTICLE)
  await page.keyboard.press('s')
  await expect(page.getByRole('dialog', { name: '阅读设置' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await expect(page.getByRole('searchbox')).toHaveValue('')
})

test('? lists every key, and so does 键盘操作 at the foot of the page', async ({ page }) => {
  await open(page, '/')
  const sheet = page.getByRole('dialog', { name: '快捷键' })
  await page.keyboard.press('?')
  await expect(sheet).toBeVisible()
  for (const { shortcuts } of SHORTCUT_GROUPS) {
    for (const { key, does } of shortcuts) {
      await expect(sheet.locator('dl > div').filter({ hasText: does }).locator('kbd').first()).toHaveText(key)
    }
  }
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await page.getByRole('button', { name: '键盘操作' }).click()
  await expect(sheet).toBeVisible()
})

test('behind an open sheet no step is taken unseen', async ({ page }) => {
  await open(page, '/issues/2022-01/03/')
  await page.keyboard.press('?')
  await page.keyboard.press('j')
  await expect(current(page)).toHaveCount(0)
})

test('keys are text where text is typed, and the browser’s with a modifier', async ({ page }) => {
  await open(page, '/issues/2022-01/03/')
  await page.getByRole('searchbox').fill('教')
  await page.keyboard.type('jks?/')
  await expect(page.getByRole('searchbox')).toHaveValue('教jks?/')
  await expect(current(page)).toHaveCount(0)
  await page.getByRole('searchbox').blur()
  for (const keys of ['Control+j', 'Alt+j', 'Shift+J']) await page.keyboard.press(keys)
  await expect(current(page)).toHaveCount(0)
})

test('single keys can be switched off, which is remembered, and on again', async ({ page }) => {
  await open(page, '/issues/2022-01/03/')
  await page.keyboard.press('?')
  const box = page.getByRole('checkbox', { name: '用单个键操作' })
  await expect(box).toBeChecked()
  await box.uncheck()
  await open(page, '/issues/2022-01/03/')
  for (const key of ['j', 's', '/', '?', ']']) await page.keyboard.press(key)
  await expect(page).toHaveURL(/\/03\/$/)
  await expect(current(page)).toHaveCount(0)
  await expect(page.locator('.sheet:popover-open')).toHaveCount(0)
  await expect(page.getByRole('searchbox')).not.toBeFocused()
  await page.getByRole('button', { name: '键盘操作' }).click()
  await expect(box).not.toBeChecked()
  await box.check()
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  await expect(current(page)).toHaveCount(1)
})
