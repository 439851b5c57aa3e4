import { expect, test } from '@playwright/test'

const TITLE = '“十四五”时期教育强国推进工程实施方案'

test('a browser that misses something shows the text all the same, and everything else works', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'IntersectionObserver'))
  await page.goto('/issues/2022-01/05/#p2')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE)
  await expect(page.locator('#p2')).toBeVisible()
  await page.getByRole('searchbox').fill('高等教育')
  await expect(page.getByRole('region', { name: '搜索结果' })).toBeVisible()
})

test('a control whose program does not come says so in Chinese, and the next touch brings it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.route('**/scripts/awaken-*', (route) => route.abort())
  await page.goto('/issues/2022-01/05/')
  await page.getByRole('searchbox').fill('高等教育')
  await expect(page.getByRole('alert')).toContainText('网络不通')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE)

  await page.unroute('**/scripts/awaken-*')
  await page.getByRole('searchbox').press('End')
  await expect(page.getByRole('region', { name: '搜索结果' })).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a part of the page that breaks says in its place what to do, and the button brings it back', async ({
  page,
}) => {
  await page.addInitScript(() => {
    // Only once: the page that is asked for again is whole.
    if (sessionStorage.getItem('broken') !== null) return
    sessionStorage.setItem('broken', 'yes')
    Reflect.deleteProperty(window, 'AbortController')
    Object.defineProperty(URLSearchParams.prototype, 'get', {
      value: () => {
        throw new Error('broken for the test')
      },
    })
  })
  await page.goto('/search/?q=高等教育')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('这一页没有显示出来')
  await expect(page.getByRole('main').getByRole('link', { name: '最新一期的目录' })).toHaveAttribute(
    'href',
    '/',
  )
  await page.getByRole('button', { name: '刷新页面' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('搜索原文')
})
