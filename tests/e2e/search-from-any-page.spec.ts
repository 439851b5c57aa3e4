import { expect, test } from '@playwright/test'

const PAGES = ['/', '/issues/2022-01/', '/issues/2022-01/05/', '/search/']

for (const address of PAGES) {
  test(`the key / leads to the one search box on ${address}`, async ({ page }) => {
    await page.goto(address)
    const box = page.getByRole('searchbox', { name: '搜索全部原文' })
    await expect(box).toHaveCount(1)
    await expect(async () => {
      await page.keyboard.press('/')
      await expect(box).toBeFocused({ timeout: 200 })
    }).toPass()
    await expect(box).toHaveValue('')
    await page.keyboard.type('1/2')
    await expect(box).toHaveValue('1/2')
  })

  test(`the box on ${address} is a form that works without script`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
    const page = await context.newPage()
    await page.goto(address)
    await page.getByRole('searchbox', { name: '搜索全部原文' }).fill('教育 强国')
    await page.getByRole('button', { name: '搜索' }).click()
    await expect(page).toHaveURL(/\/search\/\?q=%E6%95%99%E8%82%B2(\+|%20)%E5%BC%BA%E5%9B%BD$/)
    await expect(page.getByRole('main').getByRole('link', { name: '目录' })).toBeVisible()
    await context.close()
  })
}

test('an address made by the form without script brings the list', async ({ page }) => {
  await page.goto('/search/?q=教育+强国')
  await expect(page.getByRole('searchbox')).toHaveValue('教育 强国')
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/^共 \d+ 段$/)
})

test('the key / leads to the box also from a choice, which takes no letters', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('radio', { name: '讲话' }).check()
  await page.getByRole('radio', { name: '讲话' }).focus()
  const box = page.getByRole('searchbox')
  await expect(async () => {
    await page.keyboard.press('/')
    await expect(box).toBeFocused({ timeout: 200 })
  }).toPass()
})

for (const address of ['/search/?q=职业教育', '/issues/2022-01/05/']) {
  for (const width of [320, 1280]) {
    test(`the box on ${address} is emptied by 清除 at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(address)
      const box = page.getByRole('searchbox')
      const clear = page.getByRole('button', { name: '清除' })
      // The page fills the box from its address; words that a test puts in at the same moment would be joined to those.
      await expect(box).toHaveValue(address.includes('?q=') ? '职业教育' : '')
      await box.fill('职业教育')
      await expect(page.getByRole('listitem').locator('mark').first()).toHaveText('职业教育')
      const target = await clear.boundingBox()
      expect(target?.width).toBeGreaterThanOrEqual(44)
      expect(target?.height).toBeGreaterThanOrEqual(44)
      await clear.click()
      await expect(box).toHaveValue('')
      await expect(box).toBeFocused()
      await expect(clear).toBeHidden()
      await expect(page.getByRole('listitem').locator('mark')).toHaveCount(0)
    })
  }
}

test.describe('the panel under the box', () => {
  const panel = { role: 'region', name: '搜索结果' } as const

  test('shows the first results while typing, the total, and the way to all of them', async ({ page }) => {
    await page.goto('/issues/2022-01/05/')
    await page.getByRole('searchbox').pressSequentially('职业教育')
    const region = page.getByRole(panel.role, { name: panel.name })
    await expect(region.getByText(/^共 \d+ 处$/)).toBeVisible()
    await expect(region.getByRole('listitem')).toHaveCount(6)
    await expect(page.getByRole('banner').getByRole('status')).toHaveText(/^共 \d+ 处$/)

    await region.getByRole('link', { name: '查看全部' }).click()
    await expect(page).toHaveURL('/search/?q=%E8%81%8C%E4%B8%9A%E6%95%99%E8%82%B2')
    await expect(page.getByRole('main').getByRole('status')).toHaveText(/^共 \d+ 处$/)
  })

  test('is reached by Tab and closed by Escape, which keeps the words', async ({ page }) => {
    await page.goto('/')
    const box = page.getByRole('searchbox')
    await box.pressSequentially('教育强国')
    const region = page.getByRole(panel.role, { name: panel.name })
    await expect(region.getByRole('link', { name: '查看全部' })).toBeVisible()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(region.getByRole('link', { name: '查看全部' })).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(region.getByRole('listitem').first().getByRole('link')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(region).toBeHidden()
    await expect(box).toBeFocused()
    await expect(box).toHaveValue('教育强国')
  })

  test('closes when the reader turns to something else', async ({ page }) => {
    await page.goto('/issues/2022-01/05/')
    await page.getByRole('searchbox').pressSequentially('教育强国')
    const region = page.getByRole(panel.role, { name: panel.name })
    await expect(region).toBeVisible()
    await page.mouse.click(20, 700)
    await expect(region).toBeHidden()
  })

  test('stays inside a narrow window', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto('/issues/2022-01/05/')
    await page.getByRole('searchbox').pressSequentially('教育强国')
    await expect(page.getByRole(panel.role, { name: panel.name })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
})

test('Enter in the box of an article leads to the list', async ({ page }) => {
  await page.goto('/issues/2022-01/05/')
  await page.getByRole('searchbox').fill('职业教育')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search\/\?q=/)
  await expect(page.getByRole('searchbox')).toHaveValue('职业教育')
})

test('the panel of the cover is as wide as its box and ends with the window', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/')
  await page.getByRole('searchbox').fill('教育')
  const panel = page.getByRole('region', { name: '搜索结果' })
  await expect(panel.getByRole('listitem')).toHaveCount(6)
  const [box, frame] = [await page.getByRole('searchbox').boundingBox(), await panel.boundingBox()]
  expect(frame?.width).toBe(box?.width)
  expect((frame?.y ?? 0) + (frame?.height ?? 0)).toBeLessThanOrEqual(800)
  await panel.getByRole('listitem').last().getByRole('link').focus()
  await expect(panel.getByRole('listitem').last()).toBeInViewport({ ratio: 1 })
})

test('搜索 at the foot of a phone leads into the box', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const box = page.getByRole('searchbox')
  const toSearch = page.getByRole('navigation', { name: '常用' }).getByRole('link', { name: '搜索' })
  await page.goto('/issues/2022-01/05/')
  await toSearch.click()
  await expect(page).toHaveURL('/search/')
  await expect(box).toBeFocused()
  await page.goto('/search/?q=职业教育')
  await expect(page.getByRole('listitem').locator('mark').first()).toHaveText('职业教育')
  await expect(box).not.toBeFocused()
  await toSearch.click()
  await expect(box).toBeFocused()
  await expect(page).toHaveURL(/\?q=/)
})
