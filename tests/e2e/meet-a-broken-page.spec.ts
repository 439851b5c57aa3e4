import { expect, type Page, test } from '@playwright/test'

/** Lets the given thing of the browser fail, as in a browser that does not have it. */
async function breakPage(page: Page, what: 'outline' | 'bar'): Promise<void> {
  await page.addInitScript((broken) => {
    // Only once: the page that is asked for again is whole.
    if (sessionStorage.getItem('broken') !== null) return
    sessionStorage.setItem('broken', 'yes')
    if (broken === 'outline') Reflect.deleteProperty(window, 'IntersectionObserver')
    const listen = window.addEventListener
    if (broken === 'bar') {
      Object.assign(window, {
        addEventListener(...given: Parameters<typeof listen>) {
          if (String(given[0]) === 'scroll') throw new Error('broken for the test')
          listen.apply(window, given)
        },
      })
    }
  }, what)
}

for (const [name, what] of [
  ['a page that breaks', 'outline'],
  ['a frame around the page that breaks', 'bar'],
] as const) {
  test(`${name} says in Chinese what to do, and the button brings it back`, async ({ page }) => {
    await breakPage(page, what)
    await page.goto('/issues/2022-01/05/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('这一页没有显示出来')
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
    await expect(page.getByRole('main').getByRole('link', { name: '最新一期的目录' })).toHaveAttribute(
      'href',
      '/',
    )
    await expect(page.getByText('Application error')).toHaveCount(0)
    await page.getByRole('button', { name: '刷新页面' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('“十四五”时期教育强国推进工程实施方案')
  })
}
