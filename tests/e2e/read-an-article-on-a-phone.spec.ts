import { expect, test } from '@playwright/test'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test('a reader goes from the cover to an article and on to the next one', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('党委理论学习中心组学习参考')
  await expect(page.getByText('总第50期')).toBeVisible()

  await page.getByRole('link', { name: '为加快建设世界重要人才中心和创新高地贡献力量', exact: true }).click()
  await expect(page).toHaveURL(/\/issues\/2022-01\/03\/$/)
  await expect(page).toHaveTitle('为加快建设世界重要人才中心和创新高地贡献力量 · 2022年第1期 · 学习参考')
  const title = page.locator('#title')
  await expect(title).toContainText('教育部党组书记、部长 怀进鹏')
  await expect(title).toContainText('（本文刊发于《人民日报》2022年01月26日第09版）')
  await expect(title).toContainText('2022年1月26日')
  await expect(title).toContainText('原刊第16页')
  await expect(title).toContainText(/约 \d+ 分钟/)

  await page.getByRole('link', { name: /^下一篇/ }).click()
  await expect(page).toHaveURL(/\/issues\/2022-01\/04\/$/)
  await page.getByRole('navigation', { name: '所在位置' }).getByRole('link', { name: '2022年第1期' }).click()
  await expect(page).toHaveURL(/\/issues\/2022-01\/$/)
})

test('body text is large, indented, justified and set with room between the lines', async ({ page }) => {
  await page.goto('/issues/2022-01/07/')
  const style = await page.locator('#p1').evaluate((paragraph) => {
    const { fontSize, lineHeight, textIndent, textAlign } = getComputedStyle(paragraph)
    return {
      size: parseFloat(fontSize),
      line: parseFloat(lineHeight),
      indent: parseFloat(textIndent),
      textAlign,
    }
  })
  expect(style.size).toBeGreaterThanOrEqual(18)
  expect(style.line / style.size).toBeGreaterThanOrEqual(1.7)
  expect(style.indent).toBeCloseTo(style.size * 2, 0)
  expect(style.textAlign).toBe('justify')
})

test('the bar at the foot goes away on reading down and comes back on the first move up', async ({
  page,
}) => {
  await page.goto('/issues/2022-01/07/')
  const bar = page.getByRole('navigation', { name: '常用' })
  await expect(bar).toBeInViewport()
  for (const entry of await bar.locator('a:visible, button:visible').all()) {
    const box = await entry.boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(44)
    expect(box?.width).toBeGreaterThanOrEqual(44)
  }
  await page.mouse.wheel(0, 900)
  await expect(bar).not.toBeInViewport()
  await page.mouse.wheel(0, -120)
  await expect(bar).toBeInViewport()
})

test('the ring around the focused entry of the bar lies inside the window', async ({ page }) => {
  await page.goto('/issues/2022-01/07/')
  const bar = page.getByRole('navigation', { name: '常用' })
  for (const entry of await bar.locator('a:visible, button:visible').all()) {
    await entry.focus()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    await expect(entry).toBeFocused()
    const { ring, box } = await entry.evaluate((element) => {
      const { outlineOffset, outlineStyle, outlineWidth } = getComputedStyle(element)
      const reach =
        outlineStyle === 'none' ? Number.NaN : parseFloat(outlineOffset) + parseFloat(outlineWidth)
      const { left, right, bottom } = element.getBoundingClientRect()
      return { ring: reach, box: { left, right, bottom } }
    })
    expect(box.left - ring).toBeGreaterThanOrEqual(0)
    expect(box.right + ring).toBeLessThanOrEqual(390)
    expect(box.bottom + ring).toBeLessThanOrEqual(844)
  }
})

for (const path of [
  '/',
  '/issues/2022-01/',
  '/issues/2022-01/05/',
  '/issues/2022-01/07/',
  '/search/',
  '/nowhere/',
]) {
  for (const size of ['default', 30, 48]) {
    test(`${path} never scrolls sideways at 320 pixels, text size ${size}`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      await page.addInitScript((chosen) => {
        localStorage.setItem('reader.preferences', JSON.stringify({ size: chosen, theme: 'paper' }))
      }, size)
      await page.goto(path)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    })
  }
}

test('a table keeps its rows in a frame of its own', async ({ page }) => {
  await page.goto('/issues/2022-01/07/#t1r1')
  const frame = page.getByRole('region', { name: '表：专栏：教育事业发展与人力资源开发主要指标' })
  await expect(frame.getByRole('columnheader')).toHaveText(['序号', '指标', '2020年', '2025年'])
  await expect(frame.locator('tbody tr')).toHaveCount(12)
  await expect(page.locator('#t1r12')).toContainText('平安校园达标率')
  const box = await frame.boundingBox()
  expect(box?.width).toBeLessThanOrEqual(390)
  await page.evaluate(() => {
    document.documentElement.dataset.size = '30'
  })
  const scrolls = await frame.evaluate((element) => element.scrollWidth > element.clientWidth)
  expect(scrolls).toBe(true)
})

test('an address inside the folded notice opens it', async ({ page }) => {
  await page.goto('/issues/2022-01/05/#p2')
  await expect(page.locator('.notice-fold')).toHaveAttribute('open', '')
  await expect(page.locator('#p2')).toBeInViewport()
})

for (const fragment of ['%', '%E4%B8', 'nowhere', '']) {
  test(`an address that ends with #${fragment} shows the article`, async ({ page }) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await page.goto(`/issues/2022-01/05/#${fragment}`)
    await expect(page.locator('html')).toHaveAttribute('data-script', 'on')
    await page.getByRole('button', { name: '字号' }).click()
    await expect(page.getByRole('dialog', { name: '阅读设置' })).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('“十四五”时期教育强国推进工程实施方案')
    expect(errors).toEqual([])
  })
}

test('an address inside the folded notice opens it also from within the page', async ({ page }) => {
  await page.goto('/issues/2022-01/05/')
  await expect(page.locator('#p2')).toBeHidden()
  await page.evaluate(() => {
    location.hash = '#p2'
  })
  await expect(page.locator('#p2')).toBeInViewport()
})

test('the address of a far paragraph leads to it', async ({ page }) => {
  for (const paragraph of ['p60', 'p120', 'p141']) {
    await page.goto('/')
    await page.goto(`/issues/2022-01/07/#${paragraph}`)
    await expect(page.locator(`#${paragraph}`)).toBeInViewport()
  }
})

test('going back to an article leads to the place that was left', async ({ page }) => {
  await page.goto('/issues/2022-01/07/#p120')
  await expect(page.locator('#p120')).toBeInViewport()
  await page.goto('/search/')
  await page.goBack()
  await expect(page.locator('#p120')).toBeInViewport()
})
