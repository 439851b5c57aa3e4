import { expect, type Page, test } from '@playwright/test'

const shownTitles = (page: Page) => page.locator('.contents-entry:visible h3').allTextContents()

test('the contents name every article with kind, reading time and printed page', async ({ page }) => {
  await page.goto('/')
  const entries = page.locator('.contents-entry')
  await expect(entries).toHaveCount(8)
  await expect(entries.nth(0)).toContainText('讲话')
  await expect(entries.nth(0)).toContainText('习近平')
  await expect(entries.nth(1)).toContainText('12 则')
  await expect(entries.nth(5)).toContainText('教育部 财政部 国家发展改革委')
  await expect(entries.nth(6)).toContainText(/约 \d+ 分钟/)
  await expect(entries.nth(6)).toContainText('原刊第43页')
})

test('choosing a kind leaves its articles, and 全部 brings all back', async ({ page }) => {
  await page.goto('/')
  const filter = page.getByRole('group', { name: '按文类筛选目录' })
  await expect(filter.getByRole('radio')).toHaveCount(6)
  await filter.getByRole('radio', { name: '规划' }).check()
  expect(await shownTitles(page)).toEqual([
    '“十四五”时期教育强国推进工程实施方案',
    '北京市“十四五”时期教育改革发展规划 (2021—2025年)',
    '北京高等教育本科人才培养质量提升行动计划 (2022—2024年)',
  ])
  await filter.getByRole('radio', { name: '意见' }).check()
  expect(await shownTitles(page)).toEqual(['关于深入推进世界一流大学和一流学科建设的若干意见'])
  await filter.getByRole('radio', { name: '全部' }).check()
  expect(await shownTitles(page)).toHaveLength(8)
})

test('the filter can be worked by keyboard', async ({ page }) => {
  await page.goto('/issues/2022-01/')
  await page.getByRole('radio', { name: '全部' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: '讲话' })).toBeChecked()
  await expect(page.locator('.contents-entry:visible')).toHaveCount(1)
})

test('each page has one search box', async ({ page }) => {
  for (const path of ['/', '/issues/2022-01/', '/issues/2022-01/03/', '/search/', '/nowhere/']) {
    await page.goto(path)
    await expect(page.locator('input[type=search][name=q]'), path).toHaveCount(1)
  }
})
